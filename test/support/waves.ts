import type { AssessmentId } from '../../src/platform/ids.ts'
import { day } from '../../src/platform/plain-date.ts'
import type { Wave } from '../../src/progression/index.ts'
import type { Answer } from '../../src/questionnaires/index.ts'

type Given = Readonly<Record<string, Answer>>

/** A wave with these answers; what is left out is missing. For tests. */
export function waveWith(on: string, citizen: Given, caseworker: Given = {}, version = 1): Wave {
  const id = Number(on.replaceAll('-', '')) as AssessmentId
  const answers = { citizen: new Map(Object.entries(citizen)), caseworker: new Map(Object.entries(caseworker)) }
  return { id, on: day(on), questionnaireVersion: version, answers }
}

import type { CaseFile } from '../../../citizens/index.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { type Assessment, type Rater, sideOf } from '../../../questionnaires/index.ts'
import { firstName } from '../../wave/views/first-name.ts'
import { texts } from '../texts.ts'

/** What the two are called in figures and sentences. */
export interface Names {
  readonly citizen: string
  readonly worker: string
  /** The reader is the caseworker who answered: sentences then say "you". */
  readonly workerReads: boolean
}

/** Whoever answered as the caseworker, else who is the caseworker now. */
export function namesOf(file: CaseFile, wave: Assessment | null, actor: Actor, language: Language): Names {
  const answered = (wave && sideOf(wave, 'caseworker')?.savedBy) || file.head.caseworker?.name
  return {
    citizen: file.citizen.givenName,
    worker: answered ? firstName(answered) : texts[language].caseworker,
    workerReads: answered === actor.name,
  }
}

export const nameOf = (names: Names, rater: Rater) => (rater === 'citizen' ? names.citizen : names.worker)

/** The subject of a sentence: the reader is "you". */
export const subjectOf = (names: Names, rater: Rater, language: Language, place: 'you' | 'youInside' = 'you') =>
  rater === 'caseworker' && names.workerReads ? texts[language][place] : nameOf(names, rater)

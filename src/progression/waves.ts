import type { AssessmentId } from '../platform/ids.ts'
import { type PlainDate, quarterOf } from '../platform/plain-date.ts'
import { type Answer, type Answers, type Assessment, type Rater, type Scale, sideOf } from '../questionnaires/index.ts'

/** A completed assessment as figures are made from it: the answers of the sides that were submitted. */
export interface Wave {
  readonly id: AssessmentId
  readonly on: PlainDate
  readonly questionnaireVersion: number
  /** A side that was closed, or not asked, has none: all its items are missing. */
  readonly answers: { readonly [R in Rater]: Answers }
}

/** The wave of an assessment; null while a side is open. */
export function waveOf(assessment: Assessment): Wave | null {
  if (assessment.completedOn === null) return null
  const given = (rater: Rater): Answers => {
    const side = sideOf(assessment, rater)
    return side?.submittedAt ? side.answers : new Map()
  }
  return {
    id: assessment.id,
    on: assessment.completedOn,
    questionnaireVersion: assessment.questionnaireVersion,
    answers: { citizen: given('citizen'), caseworker: given('caseworker') },
  }
}

/** A citizen's waves of one questionnaire, oldest first. */
export const wavesOf = (assessments: readonly Assessment[]): Wave[] =>
  assessments
    .flatMap((assessment) => waveOf(assessment) ?? [])
    .sort((a, b) => (a.on === b.on ? a.id - b.id : a.on < b.on ? -1 : 1))

/** What counts in statistics: of two in a quarter the later. Both are kept and shown in the case. */
export function countedWaves(waves: readonly Wave[]): Wave[] {
  const last = new Map(waves.map((wave) => [quarterOf(wave.on), wave]))
  return waves.filter((wave) => last.get(quarterOf(wave.on)) === wave)
}

/**
 * The number in an answer; null for a said no and for what is missing, which is never 0.
 * @throws RangeError for a number the scale does not have: it must not have been stored.
 */
export function numberIn(answer: Answer | null | undefined, scale: Pick<Scale, 'min' | 'max'>): number | null {
  if (typeof answer !== 'number') return null
  if (!Number.isInteger(answer) || answer < scale.min || answer > scale.max) throw new RangeError('not on the scale')
  return answer
}

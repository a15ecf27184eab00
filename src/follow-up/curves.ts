import type { PlainDate } from '../platform/plain-date.ts'
import { type Competence, competencesOf } from './scheme.ts'
import type { WeeklyAnswer } from './weekly/answer.ts'

/** One competence week by week, from the first answer to the newest. */
export interface Curve {
  /** As the newest answer asked it. */
  readonly competence: Competence
  readonly weeks: readonly {
    readonly weekStartsOn: PlainDate
    /** Null: not scored, or not asked. */
    readonly score: number | null
    /** What the job demanded that week; null: not asked. */
    readonly demand: number | null
  }[]
}

/**
 * A curve for each competence of the newest answer. Its id carries it over the versions of a track's scheme, whatever its words and its
 * demand were; the weeks of another track are another scheme's, and stay empty.
 */
export function curvesOf(answers: readonly WeeklyAnswer[]): Curve[] {
  const newest = answers.at(-1)
  if (!newest) return []
  return competencesOf(newest.scheme).map((competence) => ({
    competence,
    weeks: answers.map(({ weekStartsOn, scheme, scores }) => {
      const isSame = ({ id }: Competence) => id === competence.id && scheme.track === newest.scheme.track
      const asked = competencesOf(scheme).find(isSame)
      return { weekStartsOn, score: (asked && scores[asked.id]) ?? null, demand: asked?.demand ?? null }
    }),
  }))
}

/** The first score of a curve and the newest answer's; null where there is none. */
export const endsOf = ({ weeks }: Curve) => ({
  first: weeks.find(({ score }) => score !== null)?.score ?? null,
  now: weeks.at(-1)?.score ?? null,
})

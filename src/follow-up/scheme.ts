import type { Bilingual } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Something the workplace can see somebody do, and how well the job needs it done. */
export interface Competence {
  /** Never reused: answers are stored under it. */
  readonly id: string
  readonly words: Bilingual<string>
  /** 1 to 7. */
  readonly demand: number
}

export const competenceKinds = ['personal', 'professional'] as const
export type CompetenceKind = (typeof competenceKinds)[number]

/**
 * What a workplace of an industry track is asked every week (progressionsskema). A version that has been answered is never
 * changed: another wording or another demand is a new version, with the day it is taken into use.
 */
export interface Scheme {
  readonly track: string
  readonly version: number
  readonly validFrom: PlainDate
  /** What the professional competences are of: `I køkkenet`. */
  readonly setting: Bilingual<string>
  readonly personal: readonly Competence[]
  readonly professional: readonly Competence[]
}

/** All that a scheme asks, in the order it is asked. */
export const competencesOf = ({ personal, professional }: Pick<Scheme, CompetenceKind>): readonly Competence[] => [
  ...personal,
  ...professional,
]

/** A score by competence id; one that was left out is missing. */
export type Scores = Readonly<Record<string, number>>

/** How many of a scheme's demands are met by some scores, of those that were scored. */
export function demandsMet(scheme: Scheme, scores: Scores): { readonly met: number; readonly of: number } {
  const scored = competencesOf(scheme).filter(({ id }) => scores[id] !== undefined)
  return { met: scored.filter(({ id, demand }) => (scores[id] ?? 0) >= demand).length, of: scored.length }
}

import type { MatchGroup } from '../citizens/index.ts'
import type { Prospect, Track } from '../companies/index.ts'
import type { PlaceId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type Criterion, criteria, type DanishRung, type Weights } from './criteria.ts'
import { judges } from './judges.ts'

/**
 * What matching knows of a citizen, and all it knows. Origin, ground of residence, health and sex are not here, so nothing
 * can be weighed by them: considerations come as what she can do in a job function.
 */
export interface Seeker {
  readonly matchGroup: MatchGroup | null
  /** The two wishes of the visitation, or the tracks that her own words are about. */
  readonly wishes: readonly Track[]
  readonly abilities: readonly Can[]
  readonly danish: DanishRung | null
  readonly languages: readonly string[]
  readonly limits: Limits
}

/** What somebody can do in a job function; `adjusted`: with the adjustment that the statement names. */
export interface Can {
  readonly tracks: readonly Track[]
  readonly jobFunction: string
  readonly statement: string
  readonly adjusted: boolean
}

/** What child care and transport leave room for: times and kilometres, never reasons. Null: not noted. */
export interface Limits {
  readonly fromOn: PlainDate
  readonly weeklyQuarterHours: number | null
  readonly earliestMinute: number | null
  readonly latestMinute: number | null
  readonly weekends: boolean
  readonly furthestKm: number | null
}

/** A place as matching knows it. */
export interface Opening {
  readonly placeId: PlaceId
  readonly jobFunction: string
  readonly track: Track
  readonly targetGroups: readonly MatchGroup[]
  /** 0: not noted. */
  readonly weeklyQuarterHours: number
  /** Spoken there: by the place, the agreement and the contacts. */
  readonly languages: readonly string[]
  readonly demand: Demand | null
  /** Null: no agreement says anything. */
  readonly prospect: Prospect | null
  readonly prospectQuarterHours: number
  /** In a straight line; null: unknown, or the address is protected. */
  readonly km: number | null
}

export interface Demand {
  readonly danishLeast: DanishRung | null
  readonly startsMinute: number | null
  readonly endsMinute: number | null
  readonly weekends: boolean
  /** The workplace has said that the hours of the day can be moved. */
  readonly movable: boolean
}

/** `could`: it would fit if something were arranged. `unknown`: nobody has noted it. */
export type Verdict = 'fits' | 'could' | 'not' | 'unknown'

/** What a criterion found, with what a sentence about it needs. */
export interface Finding {
  readonly criterion: Criterion
  readonly verdict: Verdict
  readonly said: Readonly<Record<string, string | number>>
}

export interface Match {
  readonly findings: readonly Finding[]
  readonly score: number
  /** How many criteria fit. */
  readonly fits: number
}

/** What each verdict counts of its criterion's weight. Not knowing is worth a little: somebody can ask. */
export const worth: Readonly<Record<Verdict, number>> = { fits: 4, could: 2, unknown: 1, not: 0 }

/** Weighs a place for a citizen in the open: every criterion says what it found, and the score is the weighted sum. */
export function match(seeker: Seeker, opening: Opening, weights: Weights): Match {
  const findings = criteria.map((criterion): Finding => ({ criterion, ...judges[criterion](seeker, opening) }))
  return {
    findings,
    score: findings.reduce((sum, { criterion, verdict }) => sum + weights[criterion] * worth[verdict], 0),
    fits: findings.filter(({ verdict }) => verdict === 'fits').length,
  }
}

/** Whether the place is for the citizen's match group: a condition, never weighed. Nobody knows for a citizen without one. */
export const isForGroup = ({ targetGroups }: Pick<Opening, 'targetGroups'>, group: MatchGroup | null) =>
  targetGroups.length === 0 || (group !== null && targetGroups.includes(group))

/** The best first; equal ones by how many criteria fit, then by what the caller says. */
export const byMatch =
  <T extends { readonly match: Match }>(then: (one: T, other: T) => number) =>
  (one: T, other: T): number =>
    other.match.score - one.match.score || other.match.fits - one.match.fits || then(one, other)

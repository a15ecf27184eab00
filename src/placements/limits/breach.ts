import type { PlacementId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Rule } from '../../rules/index.ts'
import type { Course } from '../course/placement-course.ts'

/** What can be wrong with an offer, in the order it is shown. */
export const breachCodes = [
  'internship-length',
  'extension-length',
  'further-extension-length',
  'community-work-length',
  'wage-subsidy-length',
  'igu-too-long',
  'igu-too-short',
  'igu-hours',
  'igu-practice-hours',
  'igu-age',
  'igu-start',
  'over-full-week',
  'gap',
  'special-need',
  'igu-extension',
  'overlap',
  'rule-changes',
  'weekend',
  'bank-holiday',
] as const
export type BreachCode = (typeof breachCodes)[number]

export type Measure = 'days' | 'quarter-hours' | 'years' | 'date'

/** What an offer breaks, or what is worth a thought about it. */
export interface Breach {
  readonly code: BreachCode
  /** A rule is broken; else only a hint. */
  readonly breaks: boolean
  /** It lies in what this offer itself agrees, so whoever saves it says why. */
  readonly own: boolean
  readonly rule: Rule<unknown> | null
  /** The day whose version of the rule decided. */
  readonly ruleOn: PlainDate
  readonly measure: Measure
  readonly allowed: number
  readonly found: number
  /** The days it is about. */
  readonly from: PlainDate
  readonly to: PlainDate | null
  /** The other offer it is about. */
  readonly otherId: PlacementId | null
}

/** An offer as the rules look at it. */
export type Offer = Pick<
  Course,
  'kind' | 'startsOn' | 'endsOn' | 'weeklyQuarterHours' | 'paidQuarterHours' | 'endedOn' | 'parts'
> & { readonly id: PlacementId | null }

/** Why a breach stands, in somebody's words. It covers what was measured then and nothing worse. */
export interface Override {
  readonly rule: string
  readonly ruleOn: PlainDate
  readonly found: number
  /** The other offer it was about. */
  readonly otherId: PlacementId | null
  readonly reason: string
  readonly givenByName: string
  /** ISO instant. */
  readonly givenAt: string
}

/** Terms that break rules which nobody has given a reason for: refused with what is broken. */
export interface RuleBroken {
  readonly ok: false
  readonly refusal: 'rule-broken'
  readonly breaches: readonly Breach[]
}

export const ruleBroken = (breaches: readonly Breach[]): RuleBroken => ({ ok: false, refusal: 'rule-broken', breaches })

/** A reason that covers a breach: the newest for this rule and this other offer that was given for as much or more. */
export const overrideFor = (breach: Breach, overrides: readonly Override[]): Override | null =>
  overrides.findLast(({ rule, ruleOn, found, otherId }) => {
    const covers = breach.found >= breach.allowed ? found >= breach.found : found <= breach.found
    return rule === breach.code && ruleOn === breach.ruleOn && otherId === breach.otherId && covers
  }) ?? null

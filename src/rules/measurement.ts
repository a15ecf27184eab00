import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

const since = { validFrom: day('2000-01-01'), validTo: null, confirmed: false } as const

/** What measurement error is computed from until own data are enough; `statistics` has the formula. */
export interface ReliableChangeRule {
  /** Standard deviation of an item, in points of the scale. */
  readonly sd: number
  /** Reliability of an item, 0 to 1. */
  readonly reliability: number
  /** Error accepted in the direction of progress, one-sided. */
  readonly level: number
  /** How much too high the reliability may have been set without the level being broken. */
  readonly misjudgedBy: number
}

/** How sure a change must be to be called progress. */
export const reliableChange: Rules<ReliableChangeRule> = [
  {
    ...since,
    value: { sd: 1.5, reliability: 0.7, level: 0.05, misjudgedBy: 0.1 },
    source: {
      da: 'Antagelse: spredning 1,5 og pålidelighed 0,70 er ikke målt for FIP. Formlen er Jacobson og Truax (1991).',
      en: 'Assumption: SD 1.5 and reliability 0.70 are not measured for FIP. The formula is Jacobson and Truax (1991).',
    },
  },
]

/** Fewest people, in every theme, from whose answers measurement error is estimated; never under 100. Decision 0035 has the reason. */
export const ownDataPeople: Rules = [
  {
    ...since,
    value: 250,
    source: {
      da: 'Egne tal bruges fra 250 borgere: så er en pålidelighed på 0,5 eller mere kendt på 0,1 nær, og det er den fejl, reglen tåler.',
      en: 'Own figures are used from 250 citizens: a reliability of 0.5 or more is then known within 0.1, the error the rule can bear.',
    },
  },
]

/** Fewest people a figure may be about and still be shown; never under 3. */
export const smallestGroup: Rules = [
  {
    ...since,
    value: 5,
    source: {
      da: 'Tal om færre end 5 personer skjules, så ingen kan genkendes.',
      en: 'Figures about fewer than 5 people are hidden, so that nobody can be recognised.',
    },
  },
]

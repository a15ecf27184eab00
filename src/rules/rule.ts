import type { Bilingual } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** A number of law or practice, with the time it holds and where it comes from. */
export interface Rule<Value = number> {
  readonly value: Value
  readonly validFrom: PlainDate
  /** The last day it holds; null while it holds. */
  readonly validTo: PlainDate | null
  /** One sentence that a page can show beside the figure. */
  readonly source: Bilingual<string>
  /** False: remembered or decided for this product, to be confirmed against the statute. */
  readonly confirmed: boolean
}

/** The versions of a rule over time. */
export type Rules<Value = number> = readonly Rule<Value>[]

/** The version in force on a day. @throws RangeError on a day no version covers: a deadline is never guessed. */
export function ruleOn<Value>(rules: Rules<Value>, day: PlainDate): Rule<Value> {
  const rule = rules.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo))
  if (!rule) throw new RangeError(`no rule in force on ${day}`)
  return rule
}

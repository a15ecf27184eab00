import {
  firstMonday,
  mondayOf,
  type Quarter,
  type Week,
  weeksBetween,
  weeksFrom,
  weeksOfQuarter,
  yearOf,
} from '../platform/period.ts'
import { addMonths } from '../platform/plain-date.ts'
import { classedCodes } from './classed-codes.ts'
import type { CountRefusal, GoalOneParameters, Warning } from './goal-one.ts'
import type { Rules } from './judge.ts'
import type { Manifest } from './snapshot.ts'

/** Every week from a register's first to its last, also those it has no column for. */
export const calendarOf = ({ weeks }: Manifest): readonly Week[] => weeksBetween(weeks[0] as Week, weeks.at(-1) as Week)

export function rulesFor(manifest: Manifest, parameters: GoalOneParameters): Rules {
  const calendar = calendarOf(manifest)
  return {
    codes: classedCodes(parameters.codes, calendar),
    accumulated: parameters.clock === 'accumulated',
    newcomerWeeksCount: parameters.newcomerWeeksCount,
    municipalities: parameters.municipalities === 'all' ? null : new Set(parameters.municipalities.map(Number)),
    weeks: calendar.length,
  }
}

/** What a register lacks for these quarters; null: nothing. A missing week is never read as a week without benefit. */
export function lacking(manifest: Manifest, quarters: readonly Quarter[]): CountRefusal | null {
  const has = new Set(manifest.weeks)
  const weeks = quarters.flatMap(weeksOfQuarter).filter((week) => !has.has(week))
  if (weeks.length > 0) return { why: 'missing-weeks', weeks }
  const { municipalityYears: years } = manifest
  const year = years === 'any' ? undefined : quarters.map(yearOf).find((wanted) => !years.includes(wanted))
  return year === undefined ? null : { why: 'missing-municipality', year }
}

/** What a reader of a quarter's figures must know of the register behind them. */
export function registerWarnings(manifest: Manifest, quarter: Quarter, parameters: GoalOneParameters): Warning[] {
  const first = manifest.weeks[0] as Week
  const last = weeksOfQuarter(quarter).at(-1) as Week
  const from = addMonths(firstMonday(quarter), -parameters.months)
  const present = manifest.weeks.filter((week) => week <= last).length
  const gaps = weeksFrom(first, last) + 1 - present
  const size = weeksOfQuarter(quarter).length
  return [
    ...(mondayOf(first) > from ? [{ code: 'short-history', firstWeek: first, months: parameters.months }] : []),
    ...(gaps > 0 ? [{ code: 'weeks-missing-earlier', weeks: gaps }] : []),
    ...(size === 13 ? [] : [{ code: 'quarter-length', weeks: size }]),
    ...(manifest.map.programme ? [] : [{ code: 'programme-not-tested' }]),
    ...(manifest.rejectedRows > 0 ? [{ code: 'rejected-rows', rows: manifest.rejectedRows }] : []),
    ...(manifest.iguStrangers > 0 ? [{ code: 'igu-without-person', persons: manifest.iguStrangers }] : []),
  ]
}

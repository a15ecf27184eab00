import { addDays, day, quarterOf, weekOf } from '../../src/platform/plain-date.ts'

/** A column of the invented register. */
export interface RegisterWeek {
  /** `y_1601` */
  readonly column: string
  readonly year: number
  /** By the week's Thursday. */
  readonly quarter: string
}

const firstMonday = day('2014-12-29')
const WEEKS = 261

/** 2015 to 2019, week by week. */
export const registerWeeks: readonly RegisterWeek[] = Array.from({ length: WEEKS }, (_, at) => {
  const monday = addDays(firstMonday, 7 * at)
  const { year, week } = weekOf(monday)
  const column = `y_${String(year).slice(2)}${String(week).padStart(2, '0')}`
  return { column, year, quarter: quarterOf(addDays(monday, 3)) }
})

export const mondayOf = (week: number) => addDays(firstMonday, 7 * week)
export const weekAt = (column: string) => registerWeeks.findIndex((week) => week.column === column)

/** The quarters in order, each with its weeks from and to (not included). */
export const registerQuarters = [...new Set(registerWeeks.map(({ quarter }) => quarter))].map((quarter) => ({
  quarter,
  from: registerWeeks.findIndex((week) => week.quarter === quarter),
  to: registerWeeks.findLastIndex((week) => week.quarter === quarter) + 1,
}))

import { addDays, day, type PlainDate, parsePlainDate, weekdayOf, weekOf } from '../../platform/plain-date.ts'

/** A week of a calendar, Monday first. */
export interface Week {
  readonly monday: PlainDate
  readonly week: number
  readonly year: number
  readonly days: readonly PlainDate[]
  /** As addresses say it: `2026-48`. */
  readonly name: string
}

/** The week a day lies in. */
export function weekAround(date: PlainDate): Week {
  const monday = addDays(date, 1 - weekdayOf(date))
  const { year, week } = weekOf(monday)
  const days = Array.from({ length: 7 }, (_, at) => addDays(monday, at))
  return { monday, week, year, days, name: `${year}-${week}` }
}

/** The week an address names, `2026-48`; this week for anything that is no week. */
export function weekFrom(text: string | null, today: PlainDate): Week {
  const [, year, number] = /^(20\d{2})-(\d{1,2})$/.exec(text ?? '') ?? []
  const fourth = year && parsePlainDate(`${year}-01-04`)
  if (!fourth) return weekAround(today)
  const asked = weekAround(addDays(day(`${year}-01-04`), (Number(number) - 1) * 7))
  return asked.year === Number(year) && asked.week === Number(number) ? asked : weekAround(today)
}

export const weekAfter = ({ monday }: Week) => weekAround(addDays(monday, 7))
export const weekBefore = ({ monday }: Week) => weekAround(addDays(monday, -7))

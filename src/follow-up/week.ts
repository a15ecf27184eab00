import { instantAt } from '../platform/copenhagen.ts'
import { addDays, type PlainDate, weekdayOf } from '../platform/plain-date.ts'
import { ruleOn, weeklyLinkDays } from '../rules/index.ts'

/** The Monday of the week a day lies in. */
export const mondayOf = (date: PlainDate): PlainDate => addDays(date, 1 - weekdayOf(date))

/** The last day that a link to a week's form works: the Sunday of the week after. */
export const lastLinkDay = (weekStartsOn: PlainDate): PlainDate =>
  addDays(weekStartsOn, 6 + ruleOn(weeklyLinkDays, weekStartsOn).value)

/** The instant from which it no longer does. */
export const linkEndsAt = (weekStartsOn: PlainDate): string => instantAt(addDays(lastLinkDay(weekStartsOn), 1), '00:00')

/** Monday to Sunday of a week as far as it has come by today. */
export function daysSoFar(weekStartsOn: PlainDate, today: PlainDate): PlainDate[] {
  return Array.from({ length: 7 }, (_, at) => addDays(weekStartsOn, at)).filter((day) => day <= today)
}

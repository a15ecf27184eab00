import { addDays, type PlainDate } from './plain-date.ts'

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
})
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' })

/** The ISO instant of a day and a time (`10:30`) in Denmark. An hour that summer time skips becomes the hour after. */
export function instantAt(date: PlainDate, time: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const guess = asIfUtc - ahead(asIfUtc)
  return new Date(asIfUtc - ahead(guess)).toISOString()
}

/** The time in Denmark of an instant, as a form takes it: `10:30`. */
export const timeOf = (instant: string) => clock.format(new Date(instant))

/** The instants a day in Denmark begins and ends at; the end belongs to the next day. */
export const boundsOf = (date: PlainDate) => ({
  from: instantAt(date, '00:00'),
  to: instantAt(addDays(date, 1), '00:00'),
})

const ahead = (time: number) => Date.parse(`${wall.format(new Date(time)).replace(' ', 'T')}Z`) - time

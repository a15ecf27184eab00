export const ZONE = 'Europe/Copenhagen'

/** When Danish clocks change, as RFC 5545 wants it said: since 1996 on the last Sunday of March and of October, at one o'clock UTC. */
export const copenhagen = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  ...change('DAYLIGHT', { name: 'CEST', from: '+0100', to: '+0200', since: '19960331T020000', month: 3 }),
  ...change('STANDARD', { name: 'CET', from: '+0200', to: '+0100', since: '19961027T030000', month: 10 }),
  'END:VTIMEZONE',
].join('\r\n')

interface Change {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly since: string
  readonly month: number
}

function change(part: 'DAYLIGHT' | 'STANDARD', { name, from, to, since, month }: Change): string[] {
  return [
    `BEGIN:${part}`,
    `TZNAME:${name}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `DTSTART:${since}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${part}`,
  ]
}

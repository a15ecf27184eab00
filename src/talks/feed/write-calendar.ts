import ical, { ICalEventBusyStatus } from 'ical-generator'
import { timeOf } from '../../platform/copenhagen.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { CitizenId, MunicipalityId, TalkId } from '../../platform/ids.ts'
import { minutesAfter } from '../../platform/instant.ts'
import type { TalkKind } from '../talk.ts'
import { texts as talkTexts } from '../texts.ts'
import { texts } from './texts.ts'

/** A talk as it may leave the house: no name, no place, no number of the citizen's. */
export interface FeedTalk {
  readonly id: TalkId
  readonly citizenId: CitizenId
  /** Null where the reader is not told what it is about. */
  readonly kind: TalkKind | null
  /** Null for a citizen under protection. */
  readonly initials: string | null
  /** ISO instant. */
  readonly startsAt: string
  readonly minutes: number
  readonly version: number
}

/** `S.H.`: the first letter of the first given and the last family name. */
export const initialsOf = (givenName: string, familyName: string) =>
  [givenName.trim().split(/\s+/)[0], familyName.trim().split(/\s+/).at(-1)]
    .map((name) => [...(name ?? '')][0]?.toLocaleUpperCase('da'))
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join('')

const ZONE = 'Europe/Copenhagen'

// When Danish clocks change, since 1996: last Sunday of March and of October, at one o'clock UTC.
const zone = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

/** The talks as a calendar file (RFC 5545), in Danish, on the clock of Copenhagen. */
export function writeCalendar(talks: readonly FeedTalk[], municipality: MunicipalityId, now: string): string {
  const t = texts.da
  const calendar = ical({
    name: t.feedName,
    prodId: { company: 'Fremgang', product: 'Kalender', language: 'DA' },
    timezone: { name: ZONE, generator: () => zone },
    ttl: 15 * 60,
  })
  for (const talk of talks) {
    calendar.createEvent({
      id: `${nameOf(municipality, talk.id)}@fremgang`,
      sequence: talk.version,
      stamp: now.slice(0, 19),
      start: wallClock(talk.startsAt),
      end: wallClock(minutesAfter(talk.startsAt, talk.minutes)),
      timezone: ZONE,
      summary: [talk.kind ? talkTexts.da.kinds[talk.kind] : t.appointment, talk.initials].filter(Boolean).join(' '),
      busystatus: ICalEventBusyStatus.BUSY,
    })
  }
  // The stamp is the one time that the format wants in UTC.
  return calendar.toString().replace(/^(DTSTAMP:\d{8}T\d{6})\r?$/gm, '$1Z\r')
}

/** Not the number of the talk: that stands in addresses of pages. */
const nameOf = (municipality: MunicipalityId, id: TalkId) =>
  sha256(`talk ${municipality} ${id}`).toString('hex').slice(0, 24)

const wallClock = (instant: string) => `${dayOf(instant)}T${timeOf(instant)}:00`

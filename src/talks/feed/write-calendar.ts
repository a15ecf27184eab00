import ical, { ICalEventBusyStatus } from 'ical-generator'
import { timeOf } from '../../platform/copenhagen.ts'
import { sha256 } from '../../platform/crypto/keys.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import type { CitizenId, MunicipalityId, TalkId } from '../../platform/ids.ts'
import { minutesAfter } from '../../platform/instant.ts'
import type { TalkKind } from '../talk.ts'
import { texts as talkTexts } from '../texts.ts'
import { texts } from './texts.ts'
import { copenhagen, ZONE } from './time-zone.ts'

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

/** The talks as a calendar file (RFC 5545), in Danish, on the clock of Copenhagen. */
export function writeCalendar(talks: readonly FeedTalk[], municipality: MunicipalityId, now: string): string {
  const t = texts.da
  const calendar = ical({
    name: t.feedName,
    prodId: { company: 'Fremgang', product: 'Kalender', language: 'DA' },
    timezone: { name: null, generator: () => copenhagen }, // the times are Copenhagen's, the stamps in UTC
    ttl: 15 * 60,
  })
  for (const talk of talks) {
    calendar.createEvent({
      id: `${nameOf(municipality, talk.id)}@fremgang`,
      sequence: talk.version,
      stamp: now,
      start: wallClock(talk.startsAt),
      end: wallClock(minutesAfter(talk.startsAt, talk.minutes)),
      timezone: ZONE,
      summary: [talk.kind ? talkTexts.da.kinds[talk.kind] : t.appointment, talk.initials].filter(Boolean).join(' '),
      busystatus: ICalEventBusyStatus.BUSY,
    })
  }
  return calendar.toString()
}

/** Not the number of the talk: that stands in addresses of pages. */
const nameOf = (municipality: MunicipalityId, id: TalkId) =>
  sha256(`talk ${municipality} ${id}`).toString('hex').slice(0, 24)

const wallClock = (instant: string) => `${dayOf(instant)}T${timeOf(instant)}:00`

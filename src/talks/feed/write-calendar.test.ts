import { expect, test } from 'vitest'
import type { CitizenId, MunicipalityId, TalkId } from '../../platform/ids.ts'
import { type FeedTalk, initialsOf, writeCalendar } from './write-calendar.ts'

const talk: FeedTalk = {
  id: 17 as TalkId,
  citizenId: 4711 as CitizenId,
  kind: 'follow-up',
  initials: 'S.H.',
  startsAt: '2026-11-23T09:30:00.000Z',
  minutes: 45,
  version: 2,
}
const write = (...talks: FeedTalk[]) => writeCalendar(talks, 900 as MunicipalityId, '2026-11-23T08:00:00.000Z')

test('a talk stands on the clock of Copenhagen, with its kind and initials and no more', () => {
  const file = write(talk)
  expect(file).toContain('DTSTART;TZID=Europe/Copenhagen:20261123T103000')
  expect(file).toContain('DTEND;TZID=Europe/Copenhagen:20261123T111500')
  expect(file).toContain('SUMMARY:Opfølgningssamtale S.H.')
  expect(file).toContain('DTSTAMP:20261123T080000Z')
  expect(file).toContain('SEQUENCE:2')
  expect(file).not.toMatch(/LOCATION|DESCRIPTION|ATTENDEE|ORGANIZER|URL/)
  expect(file).not.toContain('4711')
})

test('the file says when the clocks change', () => {
  const file = write(talk)
  expect(file).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Copenhagen')
  expect(file).toContain('BYMONTH=3;BYDAY=-1SU')
  expect(file).toContain('BYMONTH=10;BYDAY=-1SU')
})

test('half past ten is half past ten in summer and in winter', () => {
  expect(write({ ...talk, startsAt: '2026-07-06T08:30:00.000Z' })).toContain(':20260706T103000')
  expect(write({ ...talk, startsAt: '2026-10-26T09:30:00.000Z' })).toContain(':20261026T103000')
})

test('a citizen under protection has no initials, and a mentor is not told what it is about', () => {
  expect(write({ ...talk, initials: null })).toContain('SUMMARY:Opfølgningssamtale\r\n')
  expect(write({ ...talk, kind: null })).toContain('SUMMARY:Aftale S.H.')
})

test('the same talk keeps its name, another municipality’s has another', () => {
  const uid = (file: string) => /UID:(.*)\r/.exec(file)?.[1]
  expect(uid(write(talk))).toBe(uid(write({ ...talk, version: 3 })))
  expect(uid(write(talk))).not.toBe(uid(writeCalendar([talk], 901 as MunicipalityId, '2026-11-23T08:00:00.000Z')))
})

test('every line ends as the format wants and none is too long', () => {
  const file = write({ ...talk, initials: 'Å.Ø.' })
  for (const line of file.split('\r\n')) {
    expect(line).not.toContain('\n')
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  }
})

test.each([
  ['Samira', 'Haddad', 'S.H.'],
  ['Åse Marie', 'van der Øre', 'Å.Ø.'],
  ['', 'Haddad', 'H.'],
  ['سميرة', 'حداد', 'س.ح.'],
])('the initials of %s %s are %s', (given, family, initials) => {
  expect(initialsOf(given, family)).toBe(initials)
})

import { expect, test } from 'vitest'
import type { PlacementLine } from '../placements/index.ts'
import { day } from '../platform/plain-date.ts'
import { paidWay } from './paid-way.ts'

const today = day('2026-11-23')
const praktik = {
  id: 1,
  kind: 'internship',
  startsOn: day('2026-10-19'),
  endsOn: day('2027-01-15'),
  endedOn: null,
  weeklyQuarterHours: 76,
  paidQuarterHours: 24,
  aimedQuarterHours: 72,
} as unknown as PlacementLine
const came = { placementId: 1, on: day('2026-11-09'), paidBefore: 0, weeklyBefore: null }

test('what was paid, is agreed and is aimed at follow each other', () => {
  const { weeks, now, aimed, endsOn } = paidWay([praktik], [came], today)
  expect([now, aimed, endsOn]).toEqual([6, 18, '2027-01-15'])
  const said = weeks.map(({ week, hours, status }) => `${week} ${status} ${hours}`)
  expect(said.slice(0, 7)).toEqual([
    '43 held 0',
    '44 held 0',
    '45 held 0',
    '46 held 6',
    '47 held 6',
    '48 held 6',
    '49 agreed 6',
  ])
  expect(said).toContain('2 agreed 6')
  expect(said).toContain('3 goal 18')
})

test('paid hours already agreed after it are not painted over by an aim', () => {
  const next = {
    ...praktik,
    id: 2,
    kind: 'paid-hours',
    startsOn: day('2027-01-18'),
    endsOn: null,
    weeklyQuarterHours: 0,
    paidQuarterHours: 48,
    aimedQuarterHours: 0,
  }
  const { weeks } = paidWay([praktik, next as unknown as PlacementLine], [], today)
  expect(weeks.find(({ week, year }) => year === 2027 && week === 4)).toMatchObject({ hours: 12, status: 'agreed' })
})

test('nothing at all is no hours and no end', () => {
  expect(paidWay([], [], today)).toMatchObject({ now: 0, aimed: 0, endsOn: null })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitizenId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { jobsByMonth } from './months.ts'
import { type Group, reasonsOf, retentionBy } from './retention.ts'
import type { Job, Spell } from './spell.ts'

const rules = { threshold: 5, short: 61, long: 365 }
const spell = (time: number, event: boolean, track: string | null = 'kitchen'): Spell => ({
  citizenId: 1 as CitizenId,
  startsOn: day('2026-01-01'),
  track,
  targetGroup: 'refugee',
  time,
  event,
  reason: event ? 'citizen-left' : null,
})
const many = (count: number, ...one: Parameters<typeof spell>) => Array.from({ length: count }, () => spell(...one))
const by = (spells: readonly Spell[], reader: 'cases' | 'counts') =>
  retentionBy(spells, ({ track }) => track ?? 'unknown', reader, rules)
const isShown = ({ people }: Group) => people.kind === 'shown'

test('a job that ends on day 61 has not lasted two months, one that ends on day 62 has', () => {
  const { all } = by([...many(5, 61, true), ...many(5, 62, true), ...many(10, 100, false)], 'cases')
  expect(all.retention?.short?.share).toBeCloseTo(0.75)
})

test('where fewer than five are still followed nothing is said, and the curve stops', () => {
  const { all } = by([...many(10, 40, true), ...many(4, 400, false), ...many(10, 100, false)], 'cases')
  expect(all.retention?.long).toBeNull()
  expect(all.retention?.points.map(({ share }) => share === null)).toEqual([
    ...[false, false, false, false],
    ...Array.from({ length: 9 }, () => true),
  ])
  expect(all.retention?.points.at(-1)?.atRisk).toEqual({ kind: 'suppressed' })
})

test('a group of four is hidden from everybody; one of five is shown to those who may open its cases', () => {
  const spells = [...many(30, 100, false), ...many(4, 100, false, 'care'), ...many(5, 100, false, 'hotel')]
  const { groups } = by(spells, 'cases')
  expect(groups.map((group) => [group.key, isShown(group)])).toEqual([
    ['care', false],
    ['hotel', true],
    ['kitchen', true],
  ])
})

test('who sees counts only is shown no group in which one to four have left, and never a single hidden one', () => {
  const spells = [
    ...many(20, 100, false),
    ...many(8, 30, true),
    ...many(9, 200, true),
    ...many(20, 100, false, 'care'),
    ...many(3, 30, true, 'care'),
    ...many(20, 100, false, 'hotel'),
    ...many(6, 30, true, 'hotel'),
    ...many(7, 200, true, 'hotel'),
  ]
  const { groups } = by(spells, 'counts')
  expect(groups.find(({ key }) => key === 'care')?.people).toEqual({ kind: 'suppressed' })
  expect(groups.filter((group) => !isShown(group)).length).toBeGreaterThanOrEqual(2)
})

test('no group of fewer than five is ever shown, to anybody', () => {
  const tracks = fc.constantFrom('kitchen', 'care', 'hotel', null)
  const spells = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 500 }), fc.boolean(), tracks)
      .map(([time, event, track]) => spell(time, event, track)),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(spells, fc.constantFrom('cases' as const, 'counts' as const), (drawn, reader) => {
      for (const { people, retention } of [by(drawn, reader).all, ...by(drawn, reader).groups]) {
        if (people.kind === 'shown') expect(people.value).toBeGreaterThanOrEqual(5)
        else expect(retention).toBeNull()
        for (const { atRisk } of retention?.points ?? [])
          if (atRisk.kind === 'shown') expect(atRisk.value).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

const openMonths = (group: Group) =>
  (group.retention?.points ?? []).flatMap(({ month, share }) => (share === null ? [] : [month]))

test('who sees counts only reads no step of one to five who left: eight who left as five and three are told together', () => {
  const staying = many(40, 400, false)
  const stepwise = [...many(5, 20, true), ...many(3, 50, true), ...staying]
  expect(openMonths(by(stepwise, 'cases').all)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  const { all } = by(stepwise, 'counts')
  expect(openMonths(all)).toEqual([0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(all.retention?.points[1]?.atRisk).toEqual({ kind: 'suppressed' })
  expect(all.retention?.short?.share).toBeCloseTo(40 / 48)
  const five = [...many(6, 20, true), ...many(5, 50, true), ...staying]
  const six = [...many(6, 20, true), ...many(6, 50, true), ...staying]
  expect([openMonths(by(five, 'counts').all)[1], openMonths(by(six, 'counts').all)[1]]).toEqual([2, 1])
})

test('nor a step in which one to five were followed no longer, nor one of fewer than ten in which nobody left', () => {
  const ended = (count: number) => [...many(count, 20, false), ...many(30, 400, false)]
  expect([4, 5, 6].map((count) => openMonths(by(ended(count), 'counts').all).includes(1))).toEqual([false, false, true])
  const few = [...many(6, 20, true), ...many(9, 400, false)]
  expect(openMonths(by(few, 'counts').all)).not.toContain(12)
})

test('every step that is told has nobody or more than five in it, and a group is told at two months and a year only', () => {
  const times = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean(), fc.constantFrom('kitchen', 'care'))
  const drawn = fc.array(
    times.map(([time, event, track]) => spell(time, event, track)),
    { minLength: 20, maxLength: 120 },
  )
  const dayOf = (month: number) => Math.round((month * rules.long) / 12)
  fc.assert(
    fc.property(drawn, (spells) => {
      const { all, groups } = by(spells, 'counts')
      const months = openMonths(all)
      for (const [at, month] of months.entries()) {
        if (at === 0) continue
        const from = at === 1 ? -1 : dayOf(months[at - 1] ?? 0)
        const gone = spells.filter(({ time }) => time > from && time <= dayOf(month))
        const left = gone.filter(({ event }) => event).length
        for (const count of [left, gone.length - left]) expect(count === 0 || count > 5).toBe(true)
      }
      for (const group of groups) for (const month of openMonths(group)) expect([0, 2, 12]).toContain(month)
    }),
  )
})

test('reasons of few are hidden, the most frequent stands first', () => {
  const reasons = reasonsOf(
    [...many(9, 30, true), ...many(2, 30, true).map((each) => ({ ...each, reason: 'illness' as const }))],
    'counts',
    5,
  )
  expect(reasons.map(({ people }) => people.kind)).toEqual(['suppressed', 'suppressed'])
  expect(reasonsOf(many(2, 30, true), 'cases', 5)[0]?.people).toEqual({ kind: 'shown', value: 2 })
  expect(reasonsOf(many(12, 30, true), 'counts', 5)[0]).toEqual({
    reason: 'citizen-left',
    people: { kind: 'shown', value: 12 },
  })
})

test('hours nobody has told are unknown and take no part in the mean; a job counts from its first to its last day', () => {
  const job = (citizen: number, startsOn: string, endedOn: string | null): Job => ({
    citizenId: citizen as CitizenId,
    startsOn: day(startsOn),
    endsOn: null,
    endedOn: endedOn === null ? null : day(endedOn),
    endReason: null,
    track: null,
    targetGroup: 'refugee',
    heardUntil: null,
  })
  const jobs = [
    ...Array.from({ length: 12 }, (_, at) => job(at, '2026-10-31', null)),
    job(20, '2026-05-01', '2026-09-30'),
    job(21, '2026-05-01', '2026-10-01'),
  ]
  const hours = Array.from({ length: 6 }, (_, at) => ({
    citizenId: at as CitizenId,
    month: day('2026-10-01'),
    quarterHours: at === 0 ? 0 : 480,
  }))
  const [october] = jobsByMonth([day('2026-10-01')], jobs, [], hours, 'counts', 5)
  expect(october).toMatchObject({
    inJob: { value: 13 },
    known: { value: 6 },
    unknown: { value: 7 },
    meanHours: { value: 100 },
  })
})

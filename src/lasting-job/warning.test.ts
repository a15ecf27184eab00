import { expect, test } from 'vitest'
import type { CitizenId, PlacementId, TalkId } from '../platform/ids.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { nextAfterCare, urgencyOf, type WarningFacts, warningRows } from './warning.ts'

const today = day('2026-11-23')
const rules = { earlyDays: 60, endingDays: 28, noContactDays: 30, afterCareWeeks: [2, 6, 10] }
const calm: WarningFacts = {
  citizenId: 1 as CitizenId,
  givenName: 'Samira',
  familyName: 'Haddad',
  isClosed: false,
  job: null,
  ending: null,
  lastContactOn: today,
  lastHeldOn: null,
  nextTalk: null,
  takenOverOn: day('2025-01-01'),
}
const kinds = (facts: Partial<WarningFacts>, seesTalks = true) =>
  warningRows([{ ...calm, ...facts }], today, rules, seesTalks).flatMap(({ warnings }) =>
    warnings.map(({ kind }) => kind),
  )
const job = (startsOn: string) => ({ job: { id: 1 as PlacementId, workplace: 'Hotellet', startsOn: day(startsOn) } })
const ending = (endsOn: string) => ({ ending: { id: 1 as PlacementId, workplace: 'Hotellet', endsOn: day(endsOn) } })

test('whoever nothing calls for is not on the list', () => expect(kinds({})).toEqual([]))

test('a job is new from its first day to its sixtieth', () => {
  expect(kinds(job('2026-11-24'))).toEqual([])
  expect(kinds(job('2026-11-23'))).toEqual(['new-job'])
  expect(kinds(job('2026-09-25'))).toEqual(['new-job'])
  expect(kinds(job('2026-09-24'))).toEqual([])
})

test('a placement that ends today or within 28 days calls for a next step', () => {
  expect(kinds(ending('2026-11-23'))).toEqual(['ending'])
  expect(kinds(ending('2026-12-21'))).toEqual(['ending'])
  expect(kinds(ending('2026-12-22'))).toEqual([])
})

test('thirty days without contact are a reason, twenty-nine are not; without any, takeover counts', () => {
  expect(kinds({ lastContactOn: addDays(today, -30) })).toEqual(['no-contact'])
  expect(kinds({ lastContactOn: addDays(today, -29) })).toEqual([])
  expect(kinds({ lastContactOn: null, takenOverOn: addDays(today, -30) })).toEqual(['no-contact'])
})

test('who may not know of talks is not told that there were none', () => {
  expect(kinds({ lastContactOn: null }, false)).toEqual([])
})

test('in a closed case only the new job calls', () => {
  const closed = { ...job('2026-11-01'), ...ending('2026-11-30'), lastContactOn: null, isClosed: true }
  expect(kinds(closed)).toEqual(['new-job'])
})

test('follow-up talks fall 2, 6 and 10 weeks after the first day, each until a talk is held a week before it or later', () => {
  const start = day('2026-11-09')
  const after = (held: string | null) => nextAfterCare(start, held === null ? null : day(held), [2, 6, 10])
  expect(after(null)).toBe('2026-11-23')
  expect(after('2026-11-15')).toBe('2026-11-23')
  expect(after('2026-11-16')).toBe('2026-12-21')
  expect(after('2026-11-22')).toBe('2026-12-21')
  expect(after('2026-12-13')).toBe('2026-12-21')
  expect(after('2026-12-14')).toBe('2027-01-18')
  expect(after('2027-01-11')).toBeNull()
})

test('a talk that was never held stays on the list as late, and one held the day before is asked for no more', () => {
  const talkOf = (more: Partial<WarningFacts>) =>
    warningRows([{ ...calm, ...job('2026-11-02'), ...more }], today, rules, true)[0]?.warnings[0]
  expect(talkOf({})).toMatchObject({ talkDueOn: '2026-11-16', isLate: true })
  expect(talkOf({ lastHeldOn: day('2026-11-15') })).toMatchObject({ talkDueOn: '2026-12-14', isLate: false })
  expect(talkOf({ nextTalk: { id: 1 as TalkId, on: addDays(today, 7) } })).toMatchObject({ talkDueOn: null })
  expect(talkOf({ nextTalk: { id: 1 as TalkId, on: addDays(today, 8) } })).toMatchObject({ isLate: true })
  expect(warningRows([{ ...calm, ...job('2026-11-09') }], today, rules, true)[0]?.warnings[0]).toMatchObject({
    talkDueOn: '2026-11-23',
    isLate: false,
  })
})

test('a booked talk answers the question of the next one', () => {
  const facts = { ...calm, ...job('2026-11-09') }
  const [without] = warningRows([facts], today, rules, true)
  const [booked] = warningRows([{ ...facts, nextTalk: { id: 1 as TalkId, on: today } }], today, rules, true)
  expect(without?.warnings[0]).toMatchObject({ day: 15, of: 60, talkDueOn: '2026-11-23' })
  expect(booked?.warnings[0]).toMatchObject({ talkDueOn: null })
  const agreed = (on: string) =>
    warningRows([{ ...facts, nextTalk: { id: 1 as TalkId, on: day(on) } }], today, rules, true)[0]?.warnings[0]
  expect(agreed('2026-11-30')).toMatchObject({ talkDueOn: null })
  expect(agreed('2026-12-01')).toMatchObject({ talkDueOn: '2026-11-23' })
})

test('the soonest end comes first, then late talks, new jobs without one, the longest silence', () => {
  const facts = [
    { lastContactOn: addDays(today, -90) },
    job('2026-11-10'),
    job('2026-11-02'),
    ending('2026-12-01'),
    ending('2026-11-30'),
  ]
  const rows = warningRows(
    facts.map((each) => ({ ...calm, ...each })),
    today,
    rules,
    true,
  )
  const order = [...rows].sort((one, other) => urgencyOf(one) - urgencyOf(other)).map((row) => rows.indexOf(row))
  expect(order).toEqual([4, 3, 2, 1, 0])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CitizenId } from '../platform/ids.ts'
import { addDays, day } from '../platform/plain-date.ts'
import { earlyUntil, firstSpell, isTemporary, type Job, spellsOf } from './spell.ts'

const today = day('2026-11-23')
const job = (startsOn: string, more: Partial<Job> = {}): Job => ({
  citizenId: 1 as CitizenId,
  startsOn: day(startsOn),
  endsOn: null,
  endedOn: null,
  endReason: null,
  track: 'kitchen',
  targetGroup: 'refugee',
  heardUntil: null,
  ...more,
})
const left = (endedOn: string): Partial<Job> => ({ endedOn: day(endedOn), endReason: 'citizen-left' })
const spell = (...jobs: Job[]) => firstSpell(jobs, today, 14)

test('a job that runs is followed to the last day of which ends are known, both days counted', () => {
  expect(spell(job('2026-11-01'))).toMatchObject({ time: 8, event: false, reason: null })
  expect(spell(job('2026-11-08'))).toMatchObject({ time: 1, event: false })
  expect(spell(job('2026-11-09'))).toMatchObject({ time: 0, event: false })
  expect(spell(job('2026-11-23'))).toMatchObject({ time: 0, event: false })
})

test('everybody is followed equally far: who stopped in the last two weeks no further and no shorter than who stayed', () => {
  const [stayed, stopped] = [spell(job('2026-08-01')), spell(job('2026-08-01', left('2026-11-20')))]
  expect(stopped).toEqual(stayed)
  expect(spell(job('2026-08-01', left('2026-11-08')))).toMatchObject({ time: stayed?.time, event: true })
})

test('a job that has ended is a dropout with its reason', () => {
  expect(spell(job('2026-08-01', left('2026-09-30')))).toMatchObject({ time: 61, event: true, reason: 'citizen-left' })
})

test('another employer within 14 days is the same time in jobs, on the fifteenth it is not', () => {
  const first = job('2026-03-01', left('2026-06-30'))
  expect(spell(first, job('2026-07-15'))).toMatchObject({ event: false, time: 253 })
  expect(spell(first, job('2026-07-16'))).toMatchObject({ event: true, time: 122 })
})

test('whether a job that ended less than two weeks ago is followed by another is not known yet', () => {
  expect(spell(job('2026-08-01', left('2026-11-09')))).toMatchObject({ event: false })
  expect(spell(job('2026-08-01', left('2026-11-08')))).toMatchObject({ event: true })
})

test('a job that became more hours or another job is no dropout', () => {
  expect(spell(job('2026-03-01', { endedOn: day('2026-05-31'), endReason: 'hours' }))).toMatchObject({ event: false })
  expect(spell(job('2026-03-01', { endedOn: day('2026-05-31'), endReason: 'job' }))).toMatchObject({ event: false })
})

test('what nobody has said is not taken for an end: the agreed last day and the closing of the case end the following only', () => {
  expect(spell(job('2026-08-01', { endsOn: day('2026-09-30') }))).toMatchObject({ time: 61, event: false })
  expect(spell(job('2026-08-01', { heardUntil: day('2026-08-31') }))).toMatchObject({ time: 31, event: false })
})

test('a job that lies ahead is none yet', () => {
  expect(spell(job('2026-11-24'))).toBeNull()
})

test('a second job at the same time carries on when the first ends', () => {
  const [small, large] = [job('2026-03-01', left('2026-04-30')), job('2026-04-01')]
  expect(spell(small, large)).toMatchObject({ startsOn: '2026-03-01', event: false })
  expect(spell(job('2026-03-01'), job('2026-04-01', left('2026-04-30')))).toMatchObject({ event: false, time: 253 })
})

test('each person counts once, with the first time in jobs', () => {
  const again = [job('2026-01-01', left('2026-02-28')), job('2026-06-01')]
  expect(spellsOf([...again, job('2026-05-01', { citizenId: 2 as CitizenId })], today, 14)).toHaveLength(2)
  expect(spell(...again)).toMatchObject({ startsOn: '2026-01-01', event: true, time: 59 })
})

test('a job agreed for 13 weeks, both days counted, is a try on the way; a day more, or no end, is a job', () => {
  const from = day('2026-03-02')
  expect(isTemporary({ startsOn: from, endsOn: addDays(from, 90) }, 13)).toBe(true)
  expect(isTemporary({ startsOn: from, endsOn: addDays(from, 91) }, 13)).toBe(false)
  expect(isTemporary({ startsOn: from, endsOn: null }, 13)).toBe(false)
})

test('the sixtieth day is the last of the early ones', () => {
  expect(earlyUntil(day('2026-09-25'), 60)).toBe('2026-11-23')
  expect(earlyUntil(day('2026-09-24'), 60)).toBe('2026-11-22')
})

test('the order jobs are read in changes nothing, and a longer gap allowed never makes an end where there was none', () => {
  const jobs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 700 }), fc.option(fc.integer({ min: 0, max: 200 }))).map(([ago, length]) => {
      const startsOn = addDays(today, -ago)
      return job(startsOn, length === null || length > ago ? {} : left(addDays(startsOn, length)))
    }),
    { minLength: 1, maxLength: 5 },
  )
  fc.assert(
    fc.property(jobs, (own) => {
      expect(firstSpell([...own].reverse(), today, 14)?.startsOn).toBe(firstSpell(own, today, 14)?.startsOn)
      if (firstSpell(own, today, 30)?.event) expect(firstSpell(own, today, 14)?.event).toBe(true)
    }),
  )
})

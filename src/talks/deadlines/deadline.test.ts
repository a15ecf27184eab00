import { expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { belongsTo, type Deadline, deadlineOf, type TalkFacts } from './deadline.ts'

const rules = { daysAfterTakeover: [45, 91, 136, 182], daysAfterLast: 92 }
const today = day('2026-11-23')
const facts: TalkFacts = {
  takenOverOn: day('2024-01-02'),
  held: [day('2026-08-01')],
  nextOn: null,
  missedOn: null,
  unrecordedOn: null,
}
const of = (over: Partial<TalkFacts>) => deadlineOf({ ...facts, ...over }, rules, today)

test('on the latest day itself nobody is late; the day after it is one day', () => {
  expect(of({ held: [day('2026-08-23')] })).toMatchObject({ late: 0, due: { dueOn: '2026-11-23' } })
  expect(of({ held: [day('2026-08-22')] }).late).toBe(1)
})

test.each<[string, Partial<TalkFacts>, Deadline['why']]>([
  ['nothing is booked', {}, 'not-booked'],
  ['nothing was ever held', { held: [], takenOverOn: day('2026-09-01') }, 'never-held'],
  ['a talk is booked after the latest day', { nextOn: day('2026-12-01') }, 'booked-late'],
  ['a talk is booked in time', { held: [day('2026-10-01')], nextOn: day('2026-12-01') }, 'booked'],
  ['the citizen did not come', { missedOn: day('2026-10-20') }, 'missed'],
  [
    'the citizen did not come, and a new time is booked',
    { missedOn: day('2026-10-20'), nextOn: day('2026-12-01') },
    'booked-late',
  ],
  ['the no-show was before the last talk', { missedOn: day('2026-07-20') }, 'not-booked'],
  ['a talk was perhaps held and nobody recorded it', { unrecordedOn: day('2026-11-20') }, 'unrecorded'],
])('%s', (_, over, why) => {
  expect(of(over).why).toBe(why)
})

test('a talk booked in time stands in no list but everybody’s', () => {
  const deadline = of({ held: [day('2026-08-25')], nextOn: day('2026-11-24') })
  expect((['sene', 'uge', 'maaned', 'alle'] as const).filter((part) => belongsTo(part, deadline, today))).toEqual([
    'alle',
  ])
})

test('a deadline in a week stands under the week and the month', () => {
  const deadline = of({ held: [day('2026-08-30')] })
  expect((['sene', 'uge', 'maaned', 'alle'] as const).filter((part) => belongsTo(part, deadline, today))).toEqual([
    'uge',
    'maaned',
    'alle',
  ])
})

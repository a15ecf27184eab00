import { expect, test } from 'vitest'
import type { CitizenId, StaffId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { daysOverdue, isOverdue, refusalOf, spanOf } from './task.ts'

const monday = day('2026-11-23')
const draft = { citizenId: 1 as CitizenId, staffId: 2 as StaffId, title: 'Ring til køkkenchefen', dueOn: monday }

test('a task for a colleague due today can be added', () => {
  expect(refusalOf(draft, monday)).toBeNull()
})

test('a task without a colleague is the citizen’s own', () => {
  expect(refusalOf({ ...draft, staffId: null }, monday)).toBeNull()
})

test('a task needs somebody to do it', () => {
  expect(refusalOf({ ...draft, staffId: null, citizenId: null }, monday)).toBe('nobody')
})

test('a task cannot be due before it is written', () => {
  expect(refusalOf({ ...draft, dueOn: day('2026-11-22') }, monday)).toBe('due-in-the-past')
})

test('a task is overdue from the day after it was due, and never once it is done', () => {
  expect(isOverdue({ dueOn: monday, doneOn: null }, monday)).toBe(false)
  expect(isOverdue({ dueOn: monday, doneOn: null }, day('2026-11-24'))).toBe(true)
  expect(isOverdue({ dueOn: monday, doneOn: day('2026-11-30') }, day('2026-12-01'))).toBe(false)
  expect(daysOverdue({ dueOn: monday, doneOn: null }, day('2026-11-26'))).toBe(3)
})

test('a week ends on its Sunday', () => {
  const spans = ['2026-11-22', '2026-11-23', '2026-11-29', '2026-11-30'].map((dueOn) =>
    spanOf({ dueOn: day(dueOn) }, monday),
  )
  expect(spans).toEqual(['overdue', 'today', 'this-week', 'later'])
})

test('on a Sunday nothing more lies in this week', () => {
  expect(spanOf({ dueOn: day('2026-11-30') }, day('2026-11-29'))).toBe('later')
})

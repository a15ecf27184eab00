import { expect, test } from 'vitest'
import { type Access, gatherLooks } from './access-log.ts'

const access = (over: Partial<Access> & Pick<Access, 'at' | 'action'>): Access => ({
  role: 'caseworker',
  outcome: 'done',
  name: 'Kirsten Holm',
  reason: null,
  ...over,
})

test('one person’s day is one look, with what was read and what was changed', () => {
  const looks = gatherLooks([
    access({ at: '2026-11-23T10:41:00.000Z', action: 'talk.noted' }),
    access({ at: '2026-11-23T09:40:00.000Z', action: 'talk.viewed' }),
    access({ at: '2026-11-23T09:30:00.000Z', action: 'citizen.viewed' }),
    access({ at: '2026-11-22T09:30:00.000Z', action: 'citizen.viewed' }),
  ])
  expect(looks).toHaveLength(2)
  expect(looks[0]).toMatchObject({
    day: '2026-11-23',
    first: '2026-11-23T09:30:00.000Z',
    last: '2026-11-23T10:41:00.000Z',
    read: ['talk', 'citizen'],
    changed: ['talk'],
  })
})

test('who was turned away is a look of its own, and changed nothing', () => {
  const looks = gatherLooks([
    access({ at: '2026-11-23T09:31:00.000Z', action: 'talk.noted', outcome: 'denied' }),
    access({ at: '2026-11-23T09:30:00.000Z', action: 'citizen.viewed' }),
  ])
  expect(looks.map(({ denied, changed }) => ({ denied, changed }))).toEqual([
    { denied: true, changed: [] },
    { denied: false, changed: [] },
  ])
})

test('a form that was refused changed nothing', () => {
  const [look] = gatherLooks([
    access({ at: '2026-11-23T09:31:00.000Z', action: 'details.corrected', outcome: 'refused' }),
  ])
  expect(look?.changed).toEqual([])
})

test('a day is a day in Denmark', () => {
  const [look] = gatherLooks([access({ at: '2026-11-23T23:30:00.000Z', action: 'citizen.viewed' })])
  expect(look?.day).toBe('2026-11-24')
})

test('a reason stands beside the look it opened', () => {
  const [look] = gatherLooks([
    access({ at: '2026-11-23T09:31:00.000Z', action: 'citizen.viewed' }),
    access({ at: '2026-11-23T09:30:00.000Z', action: 'access-reason.given', reason: 'Afløser for Kirsten' }),
  ])
  expect(look?.reasons).toEqual(['Afløser for Kirsten'])
})

import { describe, expect, test } from 'vitest'
import { addDays, day } from '../platform/plain-date.ts'
import { type Answers, type Assessment, itemOf, libraryQuestionnaire, type Mode } from '../questionnaires/index.ts'
import { dueOf } from './due.ts'
import { showsEarlier, visibilityOf } from './visibility.ts'

type State = 'open' | 'submitted' | 'closed'
const wave = (mode: Mode, citizen: State | null, caseworker: State | null) => {
  const sides = Object.entries({ citizen, caseworker }).flatMap(([rater, state]) =>
    state
      ? [{ rater, submittedAt: state === 'submitted' ? 'now' : null, closedAt: state === 'closed' ? 'now' : null }]
      : [],
  )
  return { mode, sides } as unknown as Assessment
}
const fip = libraryQuestionnaire('fip')
const answers = (citizen: Record<string, number | 'declined'>, caseworker: Record<string, number>) =>
  ({ citizen: new Map(Object.entries(citizen)), caseworker: new Map(Object.entries(caseworker)) }) as {
    readonly citizen: Answers
    readonly caseworker: Answers
  }

describe('together on one screen', () => {
  const visibility = visibilityOf(wave('together', 'open', 'open'))
  const item = itemOf(fip, 'speaks-danish')!

  test('the other’s current answer is visible', () => expect(visibility.others).toBe('shown'))

  test('earlier answers of an item appear when both have answered it', () => {
    expect(showsEarlier(visibility, item, answers({ 'speaks-danish': 4 }, {}))).toBe(false)
    expect(showsEarlier(visibility, item, answers({ 'speaks-danish': 4 }, { 'speaks-danish': 5 }))).toBe(true)
  })

  test('a said no is an answer', () => {
    expect(showsEarlier(visibility, item, answers({ 'speaks-danish': 'declined' }, { 'speaks-danish': 5 }))).toBe(true)
  })

  test('an item for one rater waits for that one only', () => {
    const alone = itemOf(fip, 'qualifications')!
    expect(showsEarlier(visibility, alone, answers({}, {}))).toBe(false)
    expect(showsEarlier(visibility, alone, answers({}, { qualifications: 3 }))).toBe(true)
  })
})

describe('apart', () => {
  test.each([
    ['open', 'open'],
    ['submitted', 'open'],
    ['open', 'submitted'],
    ['closed', 'open'],
  ] as const)('all is hidden while the sides are %s and %s', (citizen, caseworker) => {
    const visibility = visibilityOf(wave('apart', citizen, caseworker))
    expect(visibility).toEqual({ others: 'hidden', earlier: 'hidden', because: 'apart' })
    const given = answers({ 'speaks-danish': 4 }, { 'speaks-danish': 5 })
    expect(showsEarlier(visibility, itemOf(fip, 'speaks-danish')!, given)).toBe(false)
  })

  test.each([
    ['submitted', 'submitted'],
    ['closed', 'submitted'],
    ['submitted', 'closed'],
  ] as const)('all is shown when they are %s and %s', (citizen, caseworker) => {
    expect(visibilityOf(wave('apart', citizen, caseworker))).toMatchObject({ others: 'shown', earlier: 'shown' })
  })
})

describe('one rater alone', () => {
  test('sees nothing earlier before the answers are submitted', () => {
    expect(visibilityOf(wave('citizen-only', 'open', null)).earlier).toBe('hidden')
    expect(visibilityOf(wave('citizen-only', 'submitted', null)).earlier).toBe('shown')
    expect(visibilityOf(wave('caseworker-only', null, 'open')).earlier).toBe('hidden')
  })
})

describe('when FIP is due', () => {
  const takenOver = day('2026-01-01')
  const last = day('2026-08-24')
  const dueAfter = (days: number) => dueOf(takenOver, last, 92, addDays(last, days))

  test('92 days after the last one it is due and not late', () => {
    expect(dueAfter(92)).toEqual({ on: '2026-11-24', standing: 'today', daysLate: 0, countedFrom: 'last' })
  })

  test('on day 93 it is one day late', () => expect(dueAfter(93)).toMatchObject({ standing: 'late', daysLate: 1 }))

  test('on day 91 it is ahead', () => expect(dueAfter(91)).toMatchObject({ standing: 'ahead', daysLate: 0 }))

  test('the first is due 92 days after takeover', () => {
    expect(dueOf(takenOver, null, 92, day('2026-04-03'))).toMatchObject({
      on: '2026-04-03',
      standing: 'today',
      countedFrom: 'takeover',
    })
    expect(dueOf(takenOver, null, 92, day('2026-04-04')).daysLate).toBe(1)
  })
})

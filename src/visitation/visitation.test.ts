import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, day, type PlainDate } from '../platform/plain-date.ts'
import { firstOffer, ruleOn } from '../rules/index.ts'
import { interventionsOn, type LadderAnswers, ladderQuestions, ladderSteps, suggestedStep } from './ladder.ts'
import { mayReferAgain, stateOf } from './referral.ts'
import { activateBy, lateDays, visitRefusal } from './visitation.ts'
import { daysWaited, isWaiting, waitingSince, waitingTime, waitsOf } from './waiting.ts'

const takeover = day('2026-10-01')
const rule = ruleOn(firstOffer, takeover).value
const today = day('2026-11-23')

describe('the deadline for timely activation', () => {
  test('is two weeks after takeover for those ready for a job, otherwise a month', () => {
    expect(activateBy(takeover, 'job-ready', rule)).toBe('2026-10-15')
    expect(activateBy(takeover, 'activity-ready', rule)).toBe('2026-11-01')
    expect(activateBy(day('2026-01-31'), 'education-ready', rule)).toBe('2026-02-28')
  })

  test('is remembered, not confirmed, and says so', () => {
    expect(ruleOn(firstOffer, takeover)).toMatchObject({ confirmed: false })
  })

  test('is met on the day itself and late the day after', () => {
    const by = day('2026-10-15')
    expect(lateDays(by, by, today)).toBe(0)
    expect(lateDays(by, addDays(by, 1), today)).toBe(1)
    expect(lateDays(by, null, by)).toBe(0)
    expect(lateDays(by, null, addDays(by, 1))).toBe(1)
  })

  test('is not met by an offer that has not begun', () => {
    expect(lateDays(day('2026-11-20'), day('2026-12-01'), today)).toBe(3)
  })
})

describe('a visitation', () => {
  const since = { takenOverOn: takeover, latestOn: null }
  const draft = { visitedOn: today, firstWish: 'kitchen', secondWish: 'care' } as const

  test('is made today or earlier, after takeover, with two different wishes', () => {
    expect(visitRefusal(draft, since, today)).toBeNull()
    expect(visitRefusal({ ...draft, visitedOn: takeover }, since, today)).toBeNull()
    expect(visitRefusal({ ...draft, visitedOn: addDays(takeover, -1) }, since, today)).toBe('before-takeover')
    expect(visitRefusal({ ...draft, visitedOn: addDays(today, 1) }, since, today)).toBe('in-the-future')
    expect(visitRefusal({ ...draft, secondWish: 'kitchen' }, since, today)).toBe('same-wish')
  })

  test('is never older than the latest: the newest of a citizen holds', () => {
    expect(visitRefusal(draft, { ...since, latestOn: today }, today)).toBeNull()
    expect(visitRefusal({ ...draft, visitedOn: addDays(today, -1) }, { ...since, latestOn: today }, today)).toBe(
      'before-the-latest',
    )
  })

  test('stands where its newest referral stands', () => {
    expect(stateOf({ answer: null })).toBe('offered')
    expect(stateOf({ answer: 'returned' })).toBe('returned')
    expect(['offered', 'returned', 'withdrawn'].every((state) => mayReferAgain(state as 'offered'))).toBe(true)
    expect(mayReferAgain('accepted')).toBe(false)
  })
})

describe('waiting time', () => {
  const ago = (days: number) => addDays(today, -days)

  test('runs from the visitation to the first day of the first offer after it', () => {
    const [wait] = waitsOf([ago(60)], [ago(20), ago(35), ago(400)])
    expect(wait).toEqual({ visitedOn: ago(60), startsOn: ago(35), replacedOn: null })
    expect(daysWaited(wait as never, today)).toBe(25)
  })

  test('is since the last offer ended, else since the first visitation, and over while an offer runs', () => {
    const wait = { firstVisitedOn: ago(90), lastOfferEndedOn: ago(30), hasOffer: false }
    expect(waitingSince(wait)).toBe(ago(30))
    expect(waitingSince({ ...wait, lastOfferEndedOn: null })).toBe(ago(90))
    expect(waitingSince({ ...wait, hasOffer: true })).toBeNull()
    expect(waitingSince({ ...wait, firstVisitedOn: null, lastOfferEndedOn: null })).toBeNull()
  })

  test('of a visitation replaced by a newer one before anything began counts nowhere', () => {
    const waits = waitsOf([ago(10), ago(60)], [])
    expect(waits.map((wait) => isWaiting(wait, today))).toEqual([true, false])
    expect(waitingTime(waits, today)).toEqual({ medianDays: null, begun: 0, waiting: 1, longestDays: 10 })
  })

  test('goes on until the offer has begun, also when it is agreed', () => {
    const [wait] = waitsOf([ago(8)], [addDays(today, 5)])
    expect(isWaiting(wait as never, today)).toBe(true)
    expect(isWaiting(wait as never, addDays(today, 5))).toBe(false)
  })

  test('has a median: the middle one, or the mean of the two in the middle', () => {
    const begun = (days: number) => ({ visitedOn: ago(100), startsOn: addDays(ago(100), days), replacedOn: null })
    expect(waitingTime([begun(9), begun(1), begun(5)], today).medianDays).toBe(5)
    expect(waitingTime([begun(1), begun(4)], today).medianDays).toBe(2.5)
  })

  test('an offer counts for one visitation only, and never for one made after it', () => {
    const days = fc.integer({ min: 0, max: 400 }).map((count): PlainDate => ago(count))
    fc.assert(
      fc.property(fc.uniqueArray(days, { maxLength: 5 }), fc.array(days, { maxLength: 5 }), (visited, starts) => {
        const waits = waitsOf([...visited].sort().reverse(), starts)
        const used = waits.flatMap(({ startsOn }) => startsOn ?? [])
        expect(new Set(used).size).toBe(used.length)
        for (const { visitedOn, startsOn } of waits) expect(startsOn === null || startsOn >= visitedOn).toBe(true)
      }),
    )
  })
})

describe('the ladder', () => {
  const answers = (...given: readonly ('yes' | 'no')[]) =>
    Object.fromEntries(ladderQuestions.map((question, at) => [question, given[at] ?? 'no'])) as LadderAnswers

  test('a yes to each question leads one step up, and the first no ends it', () => {
    expect(suggestedStep(answers())).toBe(1)
    expect(suggestedStep(answers('yes'))).toBe(2)
    expect(suggestedStep(answers('yes', 'no', 'yes', 'yes'))).toBe(2)
    expect(suggestedStep(answers('yes', 'yes', 'yes', 'yes'))).toBe(5)
  })

  test('every step has something to suggest, and a step of another ladder has nothing', () => {
    expect(ladderSteps.every(({ step }) => interventionsOn(step).length > 0)).toBe(true)
    expect(interventionsOn(9)).toEqual([])
  })
})

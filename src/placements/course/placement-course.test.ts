import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacementId } from '../../platform/ids.ts'
import { addDays, day } from '../../platform/plain-date.ts'
import { stageOf } from '../placement.ts'
import { extensionEvent } from './extend-placement.ts'
import { type Course, type CourseEvent, courseOf } from './placement-course.ts'

const nothing = extensionEvent(day('2026-10-01'), day('2026-10-01'), day('2026-10-01'))
const event = (what: CourseEvent['what'], more: Partial<CourseEvent> = {}): CourseEvent => ({
  ...nothing,
  extendedFrom: null,
  endsOn: null,
  what,
  ...more,
})
const terms = {
  kind: 'internship',
  startsOn: day('2026-10-05'),
  endsOn: day('2027-01-03'),
  weeklyQuarterHours: 80,
  paidQuarterHours: 0,
  aimedQuarterHours: 60,
} as const
const agreed = event('agreed', terms)
const extended = event('extended', { extendedFrom: day('2027-01-04'), endsOn: day('2027-04-04') })
const other = 7 as PlacementId

describe('what the events of a placement add up to', () => {
  test('nothing before it is agreed, and then the day it was proposed is known', () => {
    const proposed = event('proposed', { happenedOn: day('2026-09-20') })
    expect(courseOf([])).toBeNull()
    expect(courseOf([proposed])).toBeNull()
    expect(courseOf([proposed, agreed])).toMatchObject({ ...terms, proposedOn: '2026-09-20', endedOn: null })
  })

  test('an extension moves the end and is a part of its own', () => {
    expect(courseOf([agreed, extended])).toMatchObject({
      endsOn: '2027-04-04',
      extendedFrom: '2027-01-04',
      parts: [
        { from: '2026-10-05', to: '2027-01-03' },
        { from: '2027-01-04', to: '2027-04-04' },
      ],
    })
  })

  test('a correction that ends before the extension begins takes the extension away', () => {
    const corrected = event('corrected', { ...terms, endsOn: day('2026-12-20') })
    expect(courseOf([agreed, extended, corrected])).toMatchObject({
      extendedFrom: null,
      parts: [{ from: '2026-10-05', to: '2026-12-20' }],
    })
  })

  test('turned ahead of time it runs until then, and is turned from the day after', () => {
    const turned = event('turned', { endsOn: day('2026-12-20'), endReason: 'hours', otherPlacementId: other })
    const course = courseOf([agreed, turned]) as Course
    expect(course).toMatchObject({ becameId: 7, endedOn: null, endReason: 'hours' })
    expect(stageOf(course, day('2026-12-20'))).toBe('running')
    expect(stageOf(course, day('2026-12-21'))).toBe('turned')
  })

  test.each([
    ['2026-10-04', [agreed], 'coming'],
    ['2026-10-05', [agreed], 'running'],
    ['2026-12-01', [agreed, extended], 'extended'],
    ['2027-01-04', [agreed], 'past-its-end'],
    ['2027-01-04', [agreed, event('ended', { endedOn: day('2026-11-02'), endReason: 'illness' })], 'ended'],
  ] as const)('on %s it is where its events say', (today, events, stage) => {
    expect(stageOf(courseOf(events) as Course, day(today))).toBe(stage)
  })

  test('however often it is extended and put right, its parts cover it from the first to the last day', () => {
    const deed = fc.oneof(
      fc.record({ what: fc.constant('extend' as const), days: fc.integer({ min: 1, max: 120 }) }),
      fc.record({ what: fc.constant('correct' as const), days: fc.integer({ min: 0, max: 500 }) }),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), (deeds) => {
        const events: CourseEvent[] = [agreed]
        for (const { what, days } of deeds) {
          const { endsOn, startsOn } = courseOf(events) as Course
          const from = addDays(endsOn ?? startsOn, 1)
          if (what === 'extend') events.push(event('extended', { extendedFrom: from, endsOn: addDays(from, days) }))
          else events.push(event('corrected', { ...terms, endsOn: addDays(startsOn, days) }))
        }
        const course = courseOf(events) as Course
        expect(course.parts[0]?.from).toBe(course.startsOn)
        expect(course.parts.at(-1)?.to).toBe(course.endsOn)
        expect(course.extendedFrom).toBe(course.parts.length > 1 ? course.parts.at(-1)?.from : null)
        for (const [at, part] of course.parts.entries())
          if (at > 0) expect(part.from).toBe(addDays(course.parts[at - 1]?.to ?? part.from, 1))
      }),
    )
  })
})

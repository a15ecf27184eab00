import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacementId } from '../../platform/ids.ts'
import { addDays, addMonths, day, type PlainDate } from '../../platform/plain-date.ts'
import { offerRules } from '../../rules/index.ts'
import { partsWithin } from '../course/placement-course.ts'
import { type Breach, type Offer, type Override, overrideFor } from './breach.ts'
import { breachesOf, ownBreaches } from './check-offer.ts'

const born = day('1992-03-14')
const offer = (from: string, to: string | null, more: Partial<Offer> = {}): Offer => {
  const [startsOn, endsOn] = [day(from), to === null ? null : day(to)]
  return {
    id: 1 as PlacementId,
    kind: 'internship',
    startsOn,
    endsOn,
    weeklyQuarterHours: 80,
    paidQuarterHours: 0,
    endedOn: null,
    parts: [{ from: startsOn, to: endsOn }],
    ...more,
  }
}
const other = (from: string, to: string | null, more: Partial<Offer> = {}) =>
  offer(from, to, { id: 2 as PlacementId, ...more })
/** An offer and its extensions, each with its last day. */
const extended = (from: string, ...ends: readonly string[]): Offer => {
  const parts = ends.map((end, at) => ({
    from: at === 0 ? day(from) : addDays(day(ends[at - 1] as string), 1),
    to: day(end),
  }))
  return { ...offer(from, ends.at(-1) ?? null), parts }
}
const codes = (found: readonly Breach[]) => found.filter(({ breaks }) => breaks).map(({ code }) => code)
const hints = (found: readonly Breach[]) => found.filter(({ breaks }) => !breaks).map(({ code }) => code)
const check = (one: Offer, others: readonly Offer[] = []) => breachesOf(one, others, born)

describe('lengths, both ends counted', () => {
  test('an internship of 13 weeks is within the rule, a day more is not', () => {
    // Wednesday 3 October 2018 to Tuesday 1 January 2019 is 91 days.
    expect(codes(check(offer('2018-10-03', '2019-01-01')))).toEqual([])
    const [breach] = check(offer('2018-10-03', '2019-01-02'))
    expect(breach).toMatchObject({ code: 'internship-length', found: 92, allowed: 91, ruleOn: '2018-10-03' })
  })

  test('an internship that ended early is as long as it was', () => {
    expect(codes(check(offer('2018-10-03', '2019-06-01', { endedOn: day('2019-01-01') })))).toEqual([])
  })

  test('it may be extended to 26 weeks from the first day, and not a day more', () => {
    expect(codes(check(extended('2026-01-05', '2026-04-05', '2026-07-05')))).toEqual([])
    const found = check(extended('2026-01-05', '2026-04-05', '2026-07-06'))
    expect(codes(found)).toEqual(['extension-length'])
    expect(found[0]).toMatchObject({ found: 183, allowed: 182, ruleOn: '2026-04-06' })
  })

  test('after that 13 weeks at a time, and each asks for the special need', () => {
    const third = extended('2026-01-05', '2026-04-05', '2026-07-05', '2026-10-04')
    expect(codes(check(third))).toEqual([])
    expect(hints(check(third))).toContain('special-need')
    expect(codes(check(extended('2026-01-05', '2026-04-05', '2026-07-05', '2026-10-05')))).toEqual([
      'further-extension-length',
    ])
  })

  test('a first part that was too long stays a breach after an extension', () => {
    expect(codes(check(extended('2026-01-05', '2026-04-06', '2026-05-03')))).toEqual(['internship-length'])
  })

  test('a wage subsidy lasts a year to the day', () => {
    const subsidy = (to: string) => codes(check(offer('2026-03-01', to, { kind: 'wage-subsidy' })))
    expect(subsidy('2027-02-28')).toEqual([])
    expect(subsidy('2027-03-01')).toEqual(['wage-subsidy-length'])
  })

  test('a year that begins on a leap day ends on 27 February', () => {
    const subsidy = (to: string) => codes(check(offer('2024-02-29', to, { kind: 'wage-subsidy' })))
    expect([subsidy('2025-02-27'), subsidy('2025-02-28')]).toEqual([[], ['wage-subsidy-length']])
  })

  test('community work has 13 weeks', () => {
    const work = (to: string) => codes(check(offer('2026-01-05', to, { kind: 'community-work' })))
    expect([work('2026-04-05'), work('2026-04-06')]).toEqual([[], ['community-work-length']])
  })

  test('a job, paid hours and a mentor have no length', () => {
    for (const kind of ['job', 'paid-hours', 'small-job', 'mentor-scheme', 'job-rotation'] as const)
      expect(codes(check(offer('2020-01-06', '2026-01-04', { kind })))).toEqual([])
  })
})

describe('an IGU', () => {
  const igu = (from: string, more: Partial<Offer> = {}) =>
    offer(from, addDays(addMonths(day(from), 24), -1), {
      kind: 'igu',
      weeklyQuarterHours: 148,
      paidQuarterHours: 100,
      ...more,
    })
  const codesOf = (one: Offer, bornOn = born) => codes(breachesOf(one, [], bornOn))

  test('of two years, 37 hours and 25 of practice is within the rules', () => {
    expect(codesOf(igu('2026-08-03'))).toEqual([])
  })

  test('a day longer or shorter is not two years', () => {
    const parts = (to: string) => ({ endsOn: day(to), parts: [{ from: day('2026-08-03'), to: day(to) }] })
    expect(codesOf(igu('2026-08-03', parts('2028-08-03')))).toEqual(['igu-too-long'])
    expect(codesOf(igu('2026-08-03', parts('2028-08-01')))).toEqual(['igu-too-short'])
  })

  test.each([
    [{ weeklyQuarterHours: 128 }, []],
    [{ weeklyQuarterHours: 127 }, ['igu-hours']],
    [{ weeklyQuarterHours: 149 }, ['igu-hours']],
    [{ paidQuarterHours: 99 }, ['igu-practice-hours']],
  ])('with %j breaks %j', (hours, expected) => {
    expect(codesOf(igu('2026-08-03', hours))).toEqual(expected)
  })

  test('the age is the one on the first day, by the version of that day', () => {
    const old = (from: string, bornOn: string) => codesOf(igu(from), day(bornOn))
    expect([old('2026-08-03', '2008-08-03'), old('2026-08-03', '2008-08-04')]).toEqual([[], ['igu-age']])
    expect([old('2026-08-03', '1976-08-04'), old('2026-08-03', '1976-08-03')]).toEqual([[], ['igu-age']])
    expect([old('2021-04-30', '1981-05-01'), old('2021-04-30', '1981-04-30')]).toEqual([[], ['igu-age']])
    expect(old('2021-05-01', '1981-04-30')).toEqual([])
  })

  test('may start from 1 July 2016 up to and including 31 December 2027', () => {
    const start = (from: string) => codesOf(igu(from)).includes('igu-start')
    expect(['2016-06-30', '2016-07-01', '2027-12-31', '2028-01-01'].map(start)).toEqual([true, false, false, true])
  })

  test('that crosses the change of 1 May 2021 keeps the rules of its first day, and says that they changed', () => {
    const found = check(igu('2021-04-30'))
    expect(hints(found)).toContain('rule-changes')
    expect(found.find(({ code }) => code === 'rule-changes')).toMatchObject({
      from: '2021-05-01',
      ruleOn: '2021-04-30',
    })
    expect(hints(check(igu('2021-05-01')))).not.toContain('rule-changes')
  })
})

describe('a rule that changes', () => {
  const [old] = offerRules.internshipWeeks
  const rules = {
    ...offerRules,
    internshipWeeks: old
      ? [
          { ...old, validTo: day('2026-06-30') },
          { ...old, value: 8, validFrom: day('2026-07-01') },
        ]
      : [],
  }
  const found = (from: string, to: string) => codes(ownBreaches(offer(from, to), born, rules))

  test('the version in force on the first day decides, however long it runs into the next', () => {
    expect(found('2026-06-30', '2026-09-28')).toEqual([])
    expect(found('2026-07-01', '2026-09-28')).toEqual(['internship-length'])
    expect(found('2026-07-01', '2026-08-25')).toEqual([])
  })

  test('an extension is decided on its own first day', () => {
    const shorter = {
      ...offerRules,
      internshipExtendedWeeks: [
        ...offerRules.internshipExtendedWeeks.map((rule) => ({ ...rule, validTo: day('2026-04-05') })),
        ...offerRules.internshipExtendedWeeks.map((rule) => ({ ...rule, value: 20, validFrom: day('2026-04-06') })),
      ],
    }
    const one = extended('2026-01-05', '2026-04-05', '2026-07-05')
    expect(codes(ownBreaches(one, born, shorter))).toEqual(['extension-length'])
    expect(codes(ownBreaches(one, born))).toEqual([])
  })
})

describe('between offers', () => {
  test('42 days strictly between are within the rule, 43 are a breach', () => {
    const before = other('2025-11-01', '2026-01-01')
    expect(codes(check(offer('2026-02-13', '2026-04-01'), [before]))).toEqual([])
    const [breach] = check(offer('2026-02-14', '2026-04-01'), [before])
    expect(breach).toMatchObject({ code: 'gap', found: 43, allowed: 42, otherId: 2, from: '2026-01-01' })
  })

  test('a mentor beside fills no gap', () => {
    const before = other('2025-11-01', '2026-01-01')
    const mentor = offer('2026-01-05', null, { id: 3 as PlacementId, kind: 'mentor-scheme' })
    expect(codes(check(offer('2026-02-14', '2026-04-01'), [before, mentor]))).toEqual(['gap'])
  })

  test('the longest of the earlier offers ends the gap, whichever began last', () => {
    const long = other('2025-01-01', '2026-01-31')
    const short = offer('2025-06-01', '2025-07-01', { id: 3 as PlacementId })
    expect(codes(check(offer('2026-02-16', '2026-04-01'), [long, short]))).toEqual([])
  })

  test('two at the same time are a hint, and a breach when they fill more than 37 hours', () => {
    const beside = other('2026-03-02', '2026-04-30', { weeklyQuarterHours: 68 })
    expect(hints(check(offer('2026-03-16', '2026-05-01'), [beside]))).toContain('overlap')
    const more = { ...beside, weeklyQuarterHours: 69 }
    const [breach] = check(offer('2026-03-16', '2026-05-01'), [more])
    expect(breach).toMatchObject({ code: 'over-full-week', found: 149, allowed: 148, from: '2026-03-16' })
  })

  test('the last day of one and the first of the next are the same time, the day after is not', () => {
    const before = other('2026-01-05', '2026-03-13', { weeklyQuarterHours: 60 })
    expect(hints(check(offer('2026-03-13', '2026-05-01'), [before]))).toContain('overlap')
    expect(hints(check(offer('2026-03-14', '2026-05-01'), [before]))).not.toContain('overlap')
  })

  test('paid hours beside a placement are what one hopes for', () => {
    const paid = other('2026-03-02', null, { kind: 'paid-hours', weeklyQuarterHours: 0 })
    expect(check(offer('2026-03-16', '2026-05-01'), [paid]).map(({ code }) => code)).not.toContain('overlap')
  })
})

describe('the first day', () => {
  test.each([
    ['2026-04-03', 'bank-holiday'],
    ['2026-12-25', 'bank-holiday'],
    ['2023-05-05', 'bank-holiday'],
    ['2024-04-26', undefined],
    ['2026-11-21', 'weekend'],
    ['2026-11-22', 'weekend'],
    ['2026-11-23', undefined],
  ])('%s: %s', (from, hint) => {
    const found = hints(check(offer(from, addDays(day(from), 20))))
    expect(found.find((code) => code === 'bank-holiday' || code === 'weekend')).toBe(hint)
  })
})

describe('overruled', () => {
  const [breach] = check(offer('2026-01-05', '2026-04-20')) as [Breach]
  const given = (found: number, ruleOn: PlainDate = breach.ruleOn): Override => ({
    rule: 'internship-length',
    ruleOn,
    found,
    otherId: null,
    reason: 'Oplæring',
    givenByName: 'Kirsten Holm',
    givenAt: '2026-01-02T09:00:00Z',
  })

  test('a reason covers what was measured then, and nothing worse', () => {
    expect(overrideFor(breach, [given(breach.found)])?.reason).toBe('Oplæring')
    expect(overrideFor(breach, [given(breach.found + 7)])).not.toBeNull()
    expect(overrideFor(breach, [given(breach.found - 1)])).toBeNull()
    expect(overrideFor(breach, [given(breach.found, day('2025-01-06'))])).toBeNull()
  })

  test('a reason for one overlap covers no other', () => {
    const [one, two] = [3 as PlacementId, 4 as PlacementId]
    const overlap: Breach = { ...breach, code: 'over-full-week', otherId: one }
    const about: Override = { ...given(breach.found), rule: 'over-full-week', otherId: one }
    expect(overrideFor(overlap, [about])?.reason).toBe('Oplæring')
    expect(overrideFor({ ...overlap, otherId: two }, [about])).toBeNull()
  })
})

describe('whatever is agreed', () => {
  const from = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(day('2014-01-01'), days))
  const kind = fc.constantFrom<Offer['kind']>('internship', 'wage-subsidy', 'community-work', 'igu', 'job-rotation')
  const offers = fc.record({
    kind,
    startsOn: from,
    days: fc.integer({ min: 0, max: 900 }),
    weekly: fc.integer({ min: 0, max: 200 }),
  })
  const asOffer = (
    id: number,
    { kind, startsOn, days, weekly }: { kind: Offer['kind']; startsOn: PlainDate; days: number; weekly: number },
  ) => offer(startsOn, addDays(startsOn, days), { id: id as PlacementId, kind, weeklyQuarterHours: weekly })

  test('a breach found for one offer is a breach seen from the other as well, when they overlap', () => {
    fc.assert(
      fc.property(offers, offers, (one, two) => {
        const [first, second] = [asOffer(1, one), asOffer(2, two)]
        const seen = (found: readonly Breach[]) =>
          found.some(({ code }) => code === 'overlap' || code === 'over-full-week')
        expect(seen(check(first, [second]))).toBe(seen(check(second, [first])))
      }),
    )
  })

  test('longer is never less of a breach', () => {
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 400 }), (one, more) => {
        const tooLong = (each: Offer) =>
          codes(check(each)).some((code) => code.endsWith('length') || code === 'igu-too-long')
        const [shorter, longer] = [asOffer(1, one), asOffer(1, { ...one, days: one.days + more })]
        expect(tooLong(shorter) && !tooLong(longer)).toBe(false)
      }),
    )
  })

  test('every breach names its rule, the day that decided, and what was measured', () => {
    fc.assert(
      fc.property(offers, offers, (one, two) => {
        for (const breach of check(asOffer(1, one), [asOffer(2, two)]).filter(({ breaks }) => breaks)) {
          expect(breach.rule).not.toBeNull()
          expect(breach.rule?.validFrom && breach.rule.validFrom <= breach.ruleOn).toBe(true)
          if (breach.measure !== 'date') expect(breach.found).not.toBe(breach.allowed)
        }
      }),
    )
  })

  test('parts put right always cover the offer from its first to its last day, without a hole', () => {
    const cuts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(from, cuts, fc.integer({ min: 0, max: 500 }), (start, lengths, days) => {
        let next = start
        const parts = lengths.map((length) => {
          const part = { from: next, to: addDays(next, length - 1) }
          next = addDays(next, length)
          return part
        })
        const endsOn = addDays(start, days)
        const put = partsWithin(parts, { startsOn: start, endsOn })
        expect(put[0]?.from).toBe(start)
        expect(put.at(-1)?.to).toBe(endsOn)
        for (const [at, part] of put.entries())
          if (at > 0) expect(part.from).toBe(addDays(put[at - 1]?.to as PlainDate, 1))
      }),
    )
  })
})

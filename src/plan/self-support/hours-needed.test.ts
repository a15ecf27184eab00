import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../platform/plain-date.ts'
import { afterTax, benefitLeft, quarterHoursNeeded } from './hours-needed.ts'
import { type Household, householdKinds, type Rates, ratesOn } from './household.ts'

const rates = ratesOn(day('2026-11-23')) as Rates
const alone: Household = { kind: 'single', partnerOnBenefit: false, partnerMonthly: 0, partnerQuarterHours: 0 }
/** Without contribution and deduction the sum is one anybody can do. */
const plain: Rates = {
  benefit: { single: 520_000, singleParent: 1_040_000, partner: 520_000, partnerWithChildren: 780_000 },
  deduction: { perHour: 0, mostHoursAMonth: 160 },
  tax: { contribution: 0, rate: 40, allowance: 0 },
}

describe('hours needed', () => {
  test('5,200 kroner a month at 100 kroner an hour are 12 hours a week', () => {
    expect(quarterHoursNeeded(alone, 10_000, plain)).toBe(48)
  })

  test('one quarter-hour less leaves some of the benefit, and one øre more of it needs a quarter-hour more', () => {
    expect(benefitLeft(alone, 10_000, 48, plain)).toBe(0)
    expect(benefitLeft(alone, 10_000, 47, plain)).toBe(10_833)
    const more = { ...plain, benefit: { ...plain.benefit, single: 520_001 } }
    expect(quarterHoursNeeded(alone, 10_000, more)).toBe(49)
  })

  test('at 140 kroner an hour somebody who lives alone needs 16 to 18 hours, as practice says', () => {
    const needed = quarterHoursNeeded(alone, 14_000, rates) as number
    expect(needed).toBeGreaterThanOrEqual(16 * 4)
    expect(needed).toBeLessThanOrEqual(18 * 4)
  })

  test('where the wage is not above what each hour is left out of account, no hours are enough', () => {
    expect(quarterHoursNeeded(alone, 3_000, rates)).toBeNull()
  })

  test('exactly full time is enough, a little less benefit-free is not', () => {
    const full = { ...plain, benefit: { ...plain.benefit, single: (10_000 * 37 * 52) / 12 } }
    expect(quarterHoursNeeded(alone, 10_000, { ...full, benefit: { ...full.benefit, single: 1_603_333 } })).toBe(148)
    expect(quarterHoursNeeded(alone, 10_000, { ...full, benefit: { ...full.benefit, single: 1_603_500 } })).toBeNull()
  })

  test('a partner who earns enough leaves nothing to earn, and one on the benefit doubles it', () => {
    const couple: Household = { ...alone, kind: 'couple' }
    expect(quarterHoursNeeded({ ...couple, partnerMonthly: 600_000 }, 10_000, plain)).toBe(0)
    expect(quarterHoursNeeded({ ...couple, partnerOnBenefit: true }, 10_000, plain)).toBe(96)
  })

  test('a partner’s wages mean nothing to somebody who lives alone', () => {
    expect(quarterHoursNeeded({ ...alone, partnerMonthly: 600_000, partnerOnBenefit: true }, 10_000, plain)).toBe(48)
  })

  test('the deduction for hours ends at 160 a month', () => {
    const atMost = benefitLeft({ ...alone, kind: 'single-parent' }, 5_000, 148, rates)
    const uncapped = { ...rates, deduction: { ...rates.deduction, mostHoursAMonth: 1000 } }
    expect(atMost).toBeLessThan(benefitLeft({ ...alone, kind: 'single-parent' }, 5_000, 148, uncapped))
  })

  test('a day without rates has none', () => {
    expect(ratesOn(day('2019-12-31'))).toBeNull()
    expect(ratesOn(day('2022-06-01'))).toBeNull()
    expect(ratesOn(day('2020-12-31'))?.benefit.single).toBe(614_200)
    expect(ratesOn(day('2025-07-01'))).not.toBeNull()
  })
})

describe('whatever is typed', () => {
  const household = fc.record<Household>({
    kind: fc.constantFrom(...householdKinds),
    partnerOnBenefit: fc.boolean(),
    partnerMonthly: fc.integer({ min: 0, max: 3_000_000 }),
    partnerQuarterHours: fc.integer({ min: 0, max: 148 }),
  })
  const wage = fc.integer({ min: 1, max: 60_000 })
  const orMore = (needed: number | null) => needed ?? Number.POSITIVE_INFINITY

  test('more wage never needs more hours', () => {
    fc.assert(
      fc.property(household, wage, fc.nat(20_000), (who, hourly, more) => {
        const [less, higher] = [hourly, hourly + more].map((each) => orMore(quarterHoursNeeded(who, each, rates)))
        expect(higher).toBeLessThanOrEqual(less as number)
      }),
    )
  })

  test('more benefit never needs fewer hours', () => {
    fc.assert(
      fc.property(household, wage, fc.nat(500_000), (who, hourly, more) => {
        const higher = Object.fromEntries(Object.entries(rates.benefit).map(([kind, each]) => [kind, each + more]))
        const needed = orMore(quarterHoursNeeded(who, hourly, { ...rates, benefit: higher as never }))
        expect(needed).toBeGreaterThanOrEqual(orMore(quarterHoursNeeded(who, hourly, rates)))
      }),
    )
  })

  test('what a partner earns more never needs more hours', () => {
    fc.assert(
      fc.property(household, wage, fc.nat(500_000), (who, hourly, more) => {
        const richer = { ...who, partnerMonthly: who.partnerMonthly + more }
        const needed = orMore(quarterHoursNeeded(richer, hourly, rates))
        expect(needed).toBeLessThanOrEqual(orMore(quarterHoursNeeded(who, hourly, rates)))
      }),
    )
  })

  test('at the hours needed nothing is left, and a quarter-hour before something is', () => {
    fc.assert(
      fc.property(household, wage, (who, hourly) => {
        const needed = quarterHoursNeeded(who, hourly, rates)
        if (needed === null) return
        expect(benefitLeft(who, hourly, needed, rates)).toBe(0)
        if (needed > 0) expect(benefitLeft(who, hourly, needed - 1, rates)).toBeGreaterThan(0)
      }),
    )
  })

  test('an hour more never leaves less in hand', () => {
    fc.assert(
      fc.property(household, fc.integer({ min: 5_000, max: 60_000 }), fc.nat(147), (who, hourly, quarters) => {
        const more = afterTax(who, hourly, quarters + 1, rates)
        expect(more).toBeGreaterThanOrEqual(afterTax(who, hourly, quarters, rates) - 1)
      }),
    )
  })
})

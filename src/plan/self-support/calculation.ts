import { afterTax, benefitLeft, quarterHoursNeeded } from './hours-needed.ts'
import { benefitOf, type Household, type Rates } from './household.ts'

/** A calculation with what a page says of it. Money in øre a month, hours in quarter-hours a week. */
export interface Calculation {
  readonly hourlyWage: number
  readonly household: Household
  /** Null where full time is not enough. */
  readonly needed: number | null
  readonly benefit: number
  /** What each hour takes off the benefit, in øre. */
  readonly perHour: number
  readonly inHandOnBenefit: number
  readonly inHandAtNeeded: number | null
  readonly wages: readonly number[]
  readonly rows: readonly { readonly quarterHours: number; readonly left: readonly number[] }[]
  /** The hours needed at each of the wages. */
  readonly neededAt: readonly (number | null)[]
}

const STEP = 1_500
const hoursShown = [6, 12, 16, 18, 20, 25, 30, 37]

/** The hours needed, and what is left of the benefit at wages and hours around them. */
export function calculate(household: Household, hourlyWage: number, rates: Rates): Calculation {
  const needed = quarterHoursNeeded(household, hourlyWage, rates)
  const wages = [hourlyWage - STEP, hourlyWage, hourlyWage + STEP, hourlyWage + 2 * STEP].filter((wage) => wage > 0)
  return {
    hourlyWage,
    household,
    needed,
    benefit: benefitOf(household, rates.benefit),
    perHour: Math.max(0, Math.round((hourlyWage * (100 - rates.tax.contribution)) / 100 - rates.deduction.perHour)),
    inHandOnBenefit: afterTax(household, hourlyWage, 0, rates),
    inHandAtNeeded: needed === null ? null : afterTax(household, hourlyWage, needed, rates),
    wages,
    rows: hoursShown.map((hours) => ({
      quarterHours: hours * 4,
      left: wages.map((wage) => benefitLeft(household, wage, hours * 4, rates)),
    })),
    neededAt: wages.map((wage) => quarterHoursNeeded(household, wage, rates)),
  }
}

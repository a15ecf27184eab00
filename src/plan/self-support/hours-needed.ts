import { benefitOf, type Household, isCouple, type Rates } from './household.ts'

// From how many ordinary paid hours a week a household does without the benefit. A month is 52/12 weeks, as in 160.33 hours of
// full time. Wages count against the benefit after labour market contribution and less an amount for each hour worked. It is a
// help to talk about hours; the benefit itself is calculated elsewhere, and by somebody else.

const FULL_TIME = 37 * 4
/** Quarter-hours a week to hours a month: 52 weeks of quarter-hours in 12 months. */
const monthly = (quarterHours: number) => (quarterHours * 52) / 48

/** Øre that wages take off the benefit in a month. */
function countedAgainst(monthlyPay: number, quarterHours: number, { deduction, tax }: Rates): number {
  const hours = Math.min(monthly(quarterHours), deduction.mostHoursAMonth)
  return Math.max(0, (monthlyPay * (100 - tax.contribution)) / 100 - hours * deduction.perHour)
}

const partnersPart = (household: Household, rates: Rates) =>
  isCouple(household.kind) ? countedAgainst(household.partnerMonthly, household.partnerQuarterHours, rates) : 0

/** Øre a month before tax: what remains of the benefit at so many hours of one's own. Never below 0. */
export function benefitLeft(household: Household, hourlyWage: number, quarterHours: number, rates: Rates): number {
  const own = countedAgainst(hourlyWage * monthly(quarterHours), quarterHours, rates)
  return Math.max(0, Math.round(benefitOf(household, rates.benefit) - partnersPart(household, rates) - own))
}

/** The fewest quarter-hours a week at which nothing remains of the benefit; null where full time is not enough. */
export function quarterHoursNeeded(household: Household, hourlyWage: number, rates: Rates): number | null {
  for (let quarters = 0; quarters <= FULL_TIME; quarters++)
    if (benefitLeft(household, hourlyWage, quarters, rates) === 0) return quarters
  return null
}

/** What the household has in a month, in øre, with tax much simplified: only the citizen's own wage and the benefit. */
export function afterTax(household: Household, hourlyWage: number, quarterHours: number, rates: Rates): number {
  const { contribution, rate, allowance } = rates.tax
  const wage = (hourlyWage * monthly(quarterHours) * (100 - contribution)) / 100
  const income = wage + benefitLeft(household, hourlyWage, quarterHours, rates)
  return Math.round(income - (Math.max(0, income - allowance) * rate) / 100)
}

import type { PlainDate } from '../../platform/plain-date.ts'
import {
  type BenefitRates,
  benefitRates,
  ruleOn,
  type SimpleTax,
  simpleTax,
  type WageDeduction,
  wageDeduction,
} from '../../rules/index.ts'

export const householdKinds = ['single', 'single-parent', 'couple', 'couple-parents'] as const
export type HouseholdKind = (typeof householdKinds)[number]

/** Who lives of what. Money in øre, hours in quarter-hours a week. */
export interface Household {
  readonly kind: HouseholdKind
  /** The partner receives the same benefit: both must do without it. */
  readonly partnerOnBenefit: boolean
  /** The partner's wages a month before tax. */
  readonly partnerMonthly: number
  readonly partnerQuarterHours: number
}

/** The rates of a day. */
export interface Rates {
  readonly benefit: BenefitRates
  readonly deduction: WageDeduction
  readonly tax: SimpleTax
}

export const isCouple = (kind: HouseholdKind) => kind === 'couple' || kind === 'couple-parents'

/** The rates in force on a day; null on a day without rates. */
export function ratesOn(day: PlainDate): Rates | null {
  const benefit = benefitRates.find((rule) => rule.validFrom <= day && (rule.validTo === null || day <= rule.validTo))
  if (!benefit) return null
  return { benefit: benefit.value, deduction: ruleOn(wageDeduction, day).value, tax: ruleOn(simpleTax, day).value }
}

/** The rules a calculation rests on, for the page to name. */
export const rulesOn = (day: PlainDate) =>
  [benefitRates, wageDeduction, simpleTax].map((rules) => ruleOn<unknown>(rules as never, day))

/** The benefit of the whole household a month, before wages. */
export function benefitOf({ kind, partnerOnBenefit }: Household, rates: BenefitRates): number {
  const persons = isCouple(kind) && partnerOnBenefit ? 2 : 1
  switch (kind) {
    case 'single':
      return rates.single
    case 'single-parent':
      return rates.singleParent
    case 'couple':
      return rates.partner * persons
    case 'couple-parents':
      return rates.partnerWithChildren * persons
  }
}

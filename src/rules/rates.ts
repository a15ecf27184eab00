import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

// Rates of the benefit and of what is counted against it, in øre. A day that no version covers has no rates: none are guessed.

/** The benefit of one adult a month before tax. */
export interface BenefitRates {
  readonly single: number
  readonly singleParent: number
  /** Each of two who live together. */
  readonly partner: number
  readonly partnerWithChildren: number
}

/** The benefit that newcomers receive: self-support and return benefit, from July 2025 cash benefit at the lowest rate. */
export const benefitRates: Rules<BenefitRates> = [
  {
    value: { single: 614_200, singleParent: 1_228_300, partner: 614_200, partnerWithChildren: 859_600 },
    validFrom: day('2020-01-01'),
    validTo: day('2020-12-31'),
    confirmed: true,
    source: {
      da: 'Selvforsørgelses- og hjemrejseydelse fra 1. januar 2020: 6.142 kr. uden børn, 8.596 kr. til en samlevende forsørger, 12.283 kr. til en enlig forsørger.',
      en: 'Self-support and return benefit from 1 January 2020: DKK 6,142 without children, 8,596 for a cohabiting parent, 12,283 for a single parent.',
    },
  },
  {
    value: { single: 708_800, singleParent: 1_151_000, partner: 708_800, partnerWithChildren: 987_200 },
    validFrom: day('2025-07-01'),
    validTo: null,
    confirmed: false,
    source: {
      da: 'Kontanthjælp på mindstesats, 2025-beløb: 7.088 kr. (efter hukommelsen), børnetillæg 2.784 kr. og tillæg til enlige forsørgere 1.638 kr.',
      en: 'Cash benefit at the lowest rate, 2025 amounts: DKK 7,088 (from memory), child supplement 2,784 and supplement for single parents 1,638.',
    },
  },
]

/** How wages count against the benefit. */
export interface WageDeduction {
  /** Left out of account for each hour worked, in øre. */
  readonly perHour: number
  /** The most hours a month it is given for. */
  readonly mostHoursAMonth: number
}

/** What of a wage is left out of account when it is set against the benefit. */
export const wageDeduction: Rules<WageDeduction> = [
  {
    value: { perHour: 3000, mostHoursAMonth: 160 },
    validFrom: day('2014-03-01'),
    validTo: null,
    confirmed: false,
    source: {
      da: 'Der ses bort fra et beløb pr. udført arbejdstime (aktivlovens § 31: 25 kr. i 2014-niveau, her regnet som 30 kr.), højst 160 timer om måneden.',
      en: 'An amount is left out of account for each hour worked (Active Social Policy Act § 31: DKK 25 at the level of 2014, here 30), for at most 160 hours a month.',
    },
  },
]

/** What is paid of a wage, much simplified. */
export interface SimpleTax {
  /** Labour market contribution, per cent of wages; benefits pay none. */
  readonly contribution: number
  /** Income tax, per cent of what lies over the allowance. */
  readonly rate: number
  /** Personal allowance a month, in øre. */
  readonly allowance: number
}

/** Tax for a rough figure of what one has in hand; it decides nothing. */
export const simpleTax: Rules<SimpleTax> = [
  {
    value: { contribution: 8, rate: 37, allowance: 430_000 },
    validFrom: day('2020-01-01'),
    validTo: null,
    confirmed: false,
    source: {
      da: 'Arbejdsmarkedsbidrag 8 % af løn. Skat er forenklet: 37 % over et personfradrag på 4.300 kr. om måneden, uden beskæftigelsesfradrag, pension og boligstøtte.',
      en: 'Labour market contribution 8 % of wages. Tax is simplified: 37 % above a personal allowance of DKK 4,300 a month, without employment allowance, pension and housing benefit.',
    },
  },
]

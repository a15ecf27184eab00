import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

/** How soon after the takeover the first company offer begins. */
export interface FirstOfferRule {
  readonly jobReadyDays: number
  readonly otherMonths: number
}

/** Timely activation: the first company offer, counted from the day the municipality took over. The rule of the takeover day decides. */
export const firstOffer: Rules<FirstOfferRule> = [
  {
    validFrom: day('2000-01-01'),
    validTo: null,
    value: { jobReadyDays: 14, otherMonths: 1 },
    confirmed: false,
    source: {
      da: 'Første virksomhedsrettede tilbud senest to uger efter overtagelsen for jobparate, ellers senest en måned efter (L 189 fra 2016).',
      en: 'First company offer at the latest two weeks after takeover for those ready for a job, otherwise within a month (L 189 of 2016).',
    },
  },
]

export { type BankHoliday, bankHolidayOn } from './bank-holidays.ts'
export { companyContactDays, placeHeldDays, usualPlaceWeeks } from './companies.ts'
export {
  contractMonths,
  fipDays,
  noContactDays,
  offerGapDays,
  placementEndingDays,
  talkDaysAfterLast,
  talkDaysAfterTakeover,
} from './deadlines.ts'
export { threePartyWeeks, weeklyLinkDays } from './follow-up.ts'
export { afterCareWeeks, earlyJobDays, jobGapDays, retentionDays, temporaryJobWeeks } from './lasting-job.ts'
export { ownDataPeople, type ReliableChangeRule, reliableChange, smallestGroup } from './measurement.ts'
export { type OfferRules, offerRules } from './offers.ts'
export { type WeeklyHoursRule, weeklyHours } from './plan.ts'
export {
  type BenefitRates,
  benefitRates,
  type SimpleTax,
  simpleTax,
  type WageDeduction,
  wageDeduction,
} from './rates.ts'
export { type Rule, type Rules, ruleOn } from './rule.ts'
export {
  ownBookingsAhead,
  type StarInterview,
  seriesDaysBefore,
  starInterviewNames,
  starInterviews,
  talksWithoutDeadline,
} from './talk-kinds.ts'
export { type FirstOfferRule, firstOffer } from './visitation.ts'

export {
  contractMonths,
  fipDays,
  noContactDays,
  offerGapDays,
  placementEndingDays,
  talkDaysAfterLast,
  talkDaysAfterTakeover,
} from './deadlines.ts'
export { ownDataPeople, type ReliableChangeRule, reliableChange, smallestGroup } from './measurement.ts'
export { type Rule, type Rules, ruleOn } from './rule.ts'

import type { PlainDate } from '../../platform/plain-date.ts'
import { offerRules, ruleOn } from '../../rules/index.ts'

/** Weeks of school in an IGU that starts on a day, with the rule they come from. */
export const iguWeeksOn = (startsOn: PlainDate) => ruleOn(offerRules.iguSchoolWeeks, startsOn)

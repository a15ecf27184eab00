import { type PlainDate, weekdayOf } from '../../platform/plain-date.ts'
import { bankHolidayOn, type OfferRules, offerRules, type Rules } from '../../rules/index.ts'
import { type Breach, type BreachCode, breachCodes, type Offer } from './breach.ts'
import { iguBreaches } from './check-igu.ts'
import { lengthBreaches } from './check-length.ts'
import { gapBreaches, overlapBreaches } from './check-neighbours.ts'

/** All that an offer breaks, and what is worth a thought, the gravest first. `others` are the citizen's other offers. */
export function breachesOf(
  offer: Offer,
  others: readonly Offer[],
  bornOn: PlainDate,
  rules: OfferRules = offerRules,
): readonly Breach[] {
  const found = [
    ...lengthBreaches(offer, rules),
    ...iguBreaches(offer, bornOn, rules),
    ...overlapBreaches(offer, others, rules),
    ...gapBreaches(offer, others),
    ...changes(offer, rules),
    ...firstDay(offer),
  ]
  return found.sort((one, other) => breachCodes.indexOf(one.code) - breachCodes.indexOf(other.code))
}

/** What an offer breaks by its own terms: whoever saves it says why first. */
export const ownBreaches = (offer: Offer, bornOn: PlainDate, rules: OfferRules = offerRules): readonly Breach[] =>
  [...lengthBreaches(offer, rules), ...iguBreaches(offer, bornOn, rules)].filter(({ breaks }) => breaks)

const rulesOf: Partial<Record<Offer['kind'], (rules: OfferRules) => readonly Rules<unknown>[]>> = {
  internship: (rules) => [rules.internshipWeeks],
  'community-work': (rules) => [rules.communityWorkWeeks],
  'wage-subsidy': (rules) => [rules.wageSubsidyMonths],
  igu: (rules) => [rules.iguSchoolWeeks, rules.iguAges, rules.iguHours, rules.iguMonths],
}

/** A rule that changes while the offer runs: the version of the first day decides all the same. */
function changes(offer: Offer, rules: OfferRules): readonly Breach[] {
  const last = offer.endedOn ?? offer.endsOn
  if (last === null) return []
  const changed = (rulesOf[offer.kind]?.(rules) ?? []).flatMap((versions) =>
    versions.filter(({ validFrom }) => validFrom > offer.startsOn && validFrom <= last),
  )
  const [first] = [...changed].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  return first ? [{ ...hint('rule-changes', offer), rule: first, from: first.validFrom, to: last }] : []
}

function firstDay(offer: Offer): readonly Breach[] {
  if (bankHolidayOn(offer.startsOn)) return [hint('bank-holiday', offer)]
  return weekdayOf(offer.startsOn) > 5 ? [hint('weekend', offer)] : []
}

const hint = (code: BreachCode, { startsOn }: Offer): Breach => ({
  code,
  breaks: false,
  own: true,
  rule: null,
  ruleOn: startsOn,
  measure: 'date',
  allowed: 0,
  found: 0,
  from: startsOn,
  to: null,
  otherId: null,
})

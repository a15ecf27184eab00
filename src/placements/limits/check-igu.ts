import { type PlainDate, wholeYearsBetween } from '../../platform/plain-date.ts'
import { type OfferRules, ruleOn } from '../../rules/index.ts'
import type { Breach, Offer } from './breach.ts'

/** Hours, age and first day of an IGU. */
export function iguBreaches(offer: Offer, bornOn: PlainDate, rules: OfferRules): readonly Breach[] {
  if (offer.kind !== 'igu') return []
  return [...hours(offer, rules), ...age(offer, bornOn, rules), ...start(offer, rules)]
}

const base = ({ startsOn, endsOn }: Offer) =>
  ({ breaks: true, own: true, ruleOn: startsOn, from: startsOn, to: endsOn, otherId: null }) as const

function hours(offer: Offer, rules: OfferRules): readonly Breach[] {
  const rule = ruleOn(rules.iguHours, offer.startsOn)
  const { practiceLeast, least, most } = rule.value
  const [weekly, practice] = [offer.weeklyQuarterHours, offer.paidQuarterHours]
  const about = { ...base(offer), rule, measure: 'quarter-hours' } as const
  const breaches: Breach[] = []
  if (weekly < least * 4) breaches.push({ ...about, code: 'igu-hours', allowed: least * 4, found: weekly })
  if (weekly > most * 4) breaches.push({ ...about, code: 'igu-hours', allowed: most * 4, found: weekly })
  if (practice < practiceLeast * 4)
    breaches.push({ ...about, code: 'igu-practice-hours', allowed: practiceLeast * 4, found: practice })
  return breaches
}

function age(offer: Offer, bornOn: PlainDate, rules: OfferRules): readonly Breach[] {
  const rule = ruleOn(rules.iguAges, offer.startsOn)
  const { from, to } = rule.value
  const found = wholeYearsBetween(bornOn, offer.startsOn)
  if (found >= from && found <= to) return []
  return [{ ...base(offer), code: 'igu-age', rule, measure: 'years', allowed: found < from ? from : to, found }]
}

function start(offer: Offer, rules: OfferRules): readonly Breach[] {
  const rule = ruleOn(rules.iguStarts, offer.startsOn)
  const { first, last } = rule.value
  if (offer.startsOn >= first && offer.startsOn <= last) return []
  return [{ ...base(offer), code: 'igu-start', rule, measure: 'date', allowed: 0, found: 0 }]
}

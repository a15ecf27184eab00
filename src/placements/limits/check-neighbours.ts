import { daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import { type OfferRules, offerGapDays, type Rules, ruleOn } from '../../rules/index.ts'
import { isOffer } from '../gaps.ts'
import type { Breach, Offer } from './breach.ts'

/** The measures of the act: two of them at a time fill the same week. A job beside one does not. */
const measures: readonly Offer['kind'][] = ['internship', 'wage-subsidy', 'community-work', 'igu', 'job-rotation']

const lastDay = ({ endedOn, endsOn }: Offer) => endedOn ?? endsOn
const meets = (one: Offer, other: Offer) => {
  const [oneEnd, otherEnd] = [lastDay(one), lastDay(other)]
  return (otherEnd === null || one.startsOn <= otherEnd) && (oneEnd === null || other.startsOn <= oneEnd)
}
const later = (one: PlainDate, other: PlainDate) => (one > other ? one : other)

/** Offers at the same time: always a hint, and a breach where their hours together are more than a full week. */
export function overlapBreaches(offer: Offer, others: readonly Offer[], rules: OfferRules): readonly Breach[] {
  if (!measures.includes(offer.kind)) return []
  const beside = others.filter((other) => other.id !== offer.id && measures.includes(other.kind) && meets(offer, other))
  const rule = ruleOn(rules.fullWeekHours, offer.startsOn)
  const allowed = rule.value * 4
  return beside.map((other): Breach => {
    const from = later(offer.startsOn, other.startsOn)
    const found = hoursOn(from, [offer, ...beside])
    const about = { rule, ruleOn: offer.startsOn, measure: 'quarter-hours', allowed, found } as const
    const days = { from, to: lastDay(offer), otherId: other.id }
    const breaks = found > allowed
    return { code: breaks ? 'over-full-week' : 'overlap', breaks, own: false, ...about, ...days }
  })
}

/** The hours a week of all that run on a day. */
const hoursOn = (day: PlainDate, offers: readonly Offer[]) =>
  offers
    .filter((offer) => offer.startsOn <= day && (lastDay(offer) ?? day) >= day)
    .reduce((sum, offer) => sum + offer.weeklyQuarterHours, 0)

/** The days strictly between the offer before and this one. Overlapping offers leave none. */
export function gapBreaches(offer: Offer, others: readonly Offer[], gapRule: Rules = offerGapDays): readonly Breach[] {
  if (!isOffer(offer)) return []
  const before = others.filter((other) => other.id !== offer.id && isOffer(other) && other.startsOn <= offer.startsOn)
  if (before.some((other) => (lastDay(other) ?? offer.startsOn) >= offer.startsOn)) return []
  const previous = before.reduce<Offer | null>(
    (latest, other) => ((lastDay(other) ?? '') > ((latest && lastDay(latest)) ?? '') ? other : latest),
    null,
  )
  const end = previous && lastDay(previous)
  if (!previous || !end) return []
  const rule = ruleOn(gapRule, offer.startsOn)
  const found = daysBetween(end, offer.startsOn) - 1
  if (found <= rule.value) return []
  const about = { rule, ruleOn: offer.startsOn, measure: 'days', allowed: rule.value, found } as const
  return [{ code: 'gap', breaks: true, own: false, ...about, from: end, to: offer.startsOn, otherId: previous.id }]
}

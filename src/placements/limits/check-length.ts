import { addMonths, daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import { type OfferRules, type Rules, ruleOn } from '../../rules/index.ts'
import type { Part } from '../course/placement-course.ts'
import { daysIn } from '../placement.ts'
import type { Breach, BreachCode, Offer } from './breach.ts'

type Check = (offer: Offer, rules: OfferRules) => readonly Breach[]

/** The lengths of the kinds that have one. Both ends count. */
export const lengthBreaches: Check = (offer, rules) => checks[offer.kind]?.(offer, rules) ?? []

const checks: Partial<Record<Offer['kind'], Check>> = {
  internship: (offer, rules) =>
    partsOf(offer).flatMap((part, at) => {
      if (at === 0) return tooLong('internship-length', part.from, part, weeks(rules.internshipWeeks, part.from))
      if (at === 1) {
        const whole = { from: offer.startsOn, to: part.to }
        return tooLong('extension-length', part.from, whole, weeks(rules.internshipExtendedWeeks, part.from))
      }
      const limit = weeks(rules.internshipFurtherWeeks, part.from)
      const asked = { ...breachOf('special-need', part.from, part, limit), breaks: false }
      return [...tooLong('further-extension-length', part.from, part, limit), asked]
    }),
  'community-work': (offer, rules) => {
    const last = partsOf(offer).at(-1) as Part
    const whole = { from: offer.startsOn, to: last.to }
    return tooLong('community-work-length', last.from, whole, weeks(rules.communityWorkWeeks, last.from))
  },
  'wage-subsidy': (offer, rules) => {
    const last = partsOf(offer).at(-1) as Part
    const whole = { from: offer.startsOn, to: last.to }
    return tooLong('wage-subsidy-length', last.from, whole, months(rules.wageSubsidyMonths, last.from, whole))
  },
  igu: (offer, rules) => {
    const [first, ...extensions] = offer.parts
    if (!first) return []
    const limit = months(rules.iguMonths, first.from, first)
    const short = first.to !== null && daysIn(first.from, first.to) < limit.days
    return [
      ...tooLong('igu-too-long', first.from, first, limit),
      ...(short ? [breachOf('igu-too-short', first.from, first, limit)] : []),
      ...extensions.map((part) => ({
        ...breachOf('igu-extension', part.from, part, months(rules.iguMonths, part.from, part)),
        breaks: false,
      })),
    ]
  },
}

/** As it went: an offer that ended early is as long as it was. */
function partsOf({ parts, endedOn }: Offer): readonly Part[] {
  if (endedOn === null) return parts
  const begun = parts.filter(({ from }, at) => at === 0 || from <= endedOn)
  return begun.map((part, at) => (at === begun.length - 1 ? { ...part, to: endedOn } : part))
}

interface Limit {
  readonly rule: Breach['rule']
  readonly days: number
}

function weeks(rules: Rules, on: PlainDate): Limit {
  const rule = ruleOn(rules, on)
  return { rule, days: rule.value * 7 }
}

function months(rules: Rules, on: PlainDate, { from }: Part): Limit {
  const rule = ruleOn(rules, on)
  return { rule, days: daysBetween(from, addMonths(from, rule.value)) }
}

const tooLong = (code: BreachCode, decidedOn: PlainDate, part: Part, limit: Limit): readonly Breach[] =>
  part.to !== null && daysIn(part.from, part.to) > limit.days ? [breachOf(code, decidedOn, part, limit)] : []

function breachOf(code: BreachCode, decidedOn: PlainDate, { from, to }: Part, { rule, days }: Limit): Breach {
  const found = to === null ? 0 : daysIn(from, to)
  const about = { from, to, otherId: null }
  return { code, breaks: true, own: true, rule, ruleOn: decidedOn, measure: 'days', allowed: days, found, ...about }
}

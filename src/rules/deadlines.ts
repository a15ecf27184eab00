import { day } from '../platform/plain-date.ts'
import type { Rule, Rules } from './rule.ts'

const always = { validFrom: day('2000-01-01'), validTo: null }

const since = <Value>(value: Value, confirmed: boolean, da: string, en: string): Rules<Value> => [
  { ...always, value, confirmed, source: { da, en } } satisfies Rule<Value>,
]

/** Days from takeover to the first four talks: integrationsloven § 20, at least four in the first six months, spread evenly. */
export const talkDaysAfterTakeover = since<readonly number[]>(
  [45, 91, 136, 182],
  true,
  'Mindst fire samtaler i de første seks måneder efter overtagelsen (integrationsloven § 20), fordelt jævnt.',
  'At least four talks in the first six months after takeover (Integration Act § 20), spread evenly.',
)

/** Days from the last held talk to the next: four a year. */
export const talkDaysAfterLast = since(
  92,
  false,
  'Fire samtaler om året: senest 92 dage efter den seneste.',
  'Four talks a year: at the latest 92 days after the last.',
)

/** Days from the last completed FIP, or from takeover, to the next: four a year. Late from the day after. */
export const fipDays = since(
  92,
  false,
  'FIP udfyldes fire gange om året: senest 92 dage efter den seneste, første gang 92 dage efter overtagelsen.',
  'FIP is filled in four times a year: at the latest 92 days after the last, the first 92 days after takeover.',
)

/** A placement that ends within this many days without a next step. */
export const placementEndingDays = since(
  28,
  false,
  'Et forløb, der slutter inden for 28 dage, skal have et næste skridt.',
  'A placement that ends within 28 days needs a next step.',
)

/** Days without a held talk or a note. */
export const noContactDays = since(
  30,
  false,
  'Der bør være kontakt mindst hver 30. dag.',
  'There should be contact at least every 30 days.',
)

/** The most days strictly between two company offers. */
export const offerGapDays = since(
  42,
  false,
  'Der må højst gå seks uger mellem to virksomhedsrettede tilbud.',
  'At most six weeks may pass between two company offers.',
)

/** Days from takeover to the signed integration contract. */
export const contractMonths = since(
  1,
  true,
  'Kontrakten skrives under senest en måned efter overtagelsen.',
  'The contract is signed at the latest one month after takeover.',
)

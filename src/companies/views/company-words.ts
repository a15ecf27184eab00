import { formatDate, formatNumber, formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { formatHours } from '../../platform/quarter-hours.ts'
import type { PlaceLine } from '../load-catalogue.ts'
import type { Held } from '../place.ts'
import { texts } from '../texts.ts'
import type { CentreSummary } from '../unit.ts'

/** `Løn er aftalt, 12 timer om ugen` */
export function prospectOf({ prospect, prospectQuarterHours }: CentreSummary, language: Language): string {
  const t = texts[language]
  const hours = prospectQuarterHours > 0 && t.prospectHours(formatHours(prospectQuarterHours, language))
  return [t.prospects[prospect], hours].filter(Boolean).join(', ')
}

/** Under ten kilometres with a decimal; more would say more than a postal code knows. */
export const kilometresOf = (km: number, language: Language) =>
  km === 0
    ? texts[language].samePostalCode
    : texts[language].kilometres(formatNumber(km < 10 ? Math.round(km * 10) / 10 : Math.round(km), language, 1))

/** Whether it is free, or from when. */
export function stateOfPlace({ freeFrom }: PlaceLine, today: string, language: Language): string {
  const t = texts[language]
  if (freeFrom === null) return t.neverFree
  return freeFrom === today ? t.freeNow : t.freeFrom(formatDate(freeFrom, language))
}

/** Who has it: never the citizen's name, which not everybody who reads the catalogue may know. */
export function holderOf(
  { isPlacement, reservedByName, heldUntil, fromOn, toOn }: Held,
  today: string,
  language: Language,
): string {
  const t = texts[language]
  if (isPlacement && fromOn <= today) return t.inUse(toOn && formatDate(toOn, language))
  const days = t.reservedFrom(formatShortDate(fromOn, language), toOn && formatDate(toOn, language))
  return heldUntil && !isPlacement ? `${days}. ${t.heldBy(reservedByName, formatShortDate(heldUntil, language))}` : days
}

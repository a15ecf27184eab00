import { formatNumber } from './i18n/format.ts'
import type { Language } from './i18n/language.ts'

/** The most hours a week that can be agreed: 50. */
export const mostQuarterHours = 200

/** Why typed hours cannot be read. */
export type HoursRefusal = 'not-hours' | 'not-quarters' | 'too-many-hours'

/** Reads hours as people type them, `12,5` or `12.25`, as whole quarter-hours. Nothing typed is 0. */
export function readHours(typed: string): number | HoursRefusal {
  const text = typed.trim().replace(/\s*(t|timer?|h|hours?)\.?$/i, '')
  if (text === '') return 0
  if (!/^\d{1,4}([.,]\d{1,4})?$/.test(text)) return 'not-hours'
  const quarters = Number(text.replace(',', '.')) * 4
  if (!Number.isInteger(quarters)) return 'not-quarters'
  return quarters > mostQuarterHours ? 'too-many-hours' : quarters
}

/** `12,5` */
export const formatHours = (quarterHours: number, language: Language) => formatNumber(quarterHours / 4, language, 2)

/** Hours as a form shows them again: Danish decimals in both languages, nothing for 0. */
export const typedHours = (quarterHours: number) => (quarterHours === 0 ? '' : formatHours(quarterHours, 'da'))

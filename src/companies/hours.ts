import { formatNumber } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'

/** The most hours a week: 50. */
const mostQuarterHours = 200

/** Reads hours a week, `12,5` or `12.25`, as quarter-hours; nothing typed is 0, anything else than quarters null. */
export function readHours(typed: string): number | null {
  const text = typed.trim().replace(/\s*(t|timer?|h|hours?)\.?$/i, '')
  if (text === '') return 0
  if (!/^\d{1,3}([.,]\d{1,4})?$/.test(text)) return null
  const quarters = Number(text.replace(',', '.')) * 4
  return Number.isInteger(quarters) && quarters <= mostQuarterHours ? quarters : null
}

/** `12,5` */
export const formatHours = (quarterHours: number, language: Language) => formatNumber(quarterHours / 4, language, 2)

/** Hours as a form shows them again: Danish decimals in both languages, nothing for 0. */
export const typedHours = (quarterHours: number) => (quarterHours === 0 ? '' : formatHours(quarterHours, 'da'))

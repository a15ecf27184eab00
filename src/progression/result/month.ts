import { formatMonth, formatMonthName } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { Wave } from '../waves.ts'

/** The month of an earlier wave: `august`, and `august 2025` where the later one is of another year. */
export const monthOf = (earlier: Wave, later: Wave, language: Language) =>
  earlier.on.slice(0, 4) === later.on.slice(0, 4)
    ? formatMonthName(earlier.on, language)
    : formatMonth(earlier.on, language)

import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { colours } from './colours.ts'

export interface ValueAxis {
  readonly language: Language
  /** Said with the highest number of the axis: `%`, `timer`. */
  readonly unit?: string | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
}

const label = { color: colours['ink-3'], fontSize: 12 }

/** An axis of numbers in the language's own writing, with hairlines. */
export function valueAxis({ language, unit, min, max }: ValueAxis) {
  return {
    type: 'value',
    min: min ?? null,
    max: max ?? null,
    splitNumber: 4,
    ...intervalOf(min, max),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      ...label,
      formatter: (value: number) =>
        `${formatNumber(value, language)}${unit === '%' && value === (max ?? value) ? ' %' : ''}`,
    },
    splitLine: { lineStyle: { color: colours.line, width: 1 } },
  }
}

/** Of a scale like 1 to 7 every step is an answer; a whole, 0 to 100 per cent, is cut in four. Of others the drawing decides. */
function intervalOf(min: number | undefined, max: number | undefined): { interval?: number } {
  if (min === undefined || max === undefined) return {}
  if (min > 0 && max - min <= 10) return { interval: 1 }
  return min === 0 && max === 100 ? { interval: 25 } : {}
}

/** An axis of names: months, municipalities. */
export function categoryAxis(names: readonly string[]) {
  return {
    type: 'category',
    data: [...names],
    axisLine: { lineStyle: { color: '#b5bdba' } },
    axisTick: { show: false },
    axisLabel: { ...label, hideOverlap: true },
  }
}

/** A number with its unit, as in a label: `41 %`, `6 timer`. */
export const inUnit = (value: number, language: Language, unit: string | undefined) =>
  unit ? `${formatNumber(value, language)} ${unit}` : formatNumber(value, language)

import type { Language } from '../../platform/i18n/language.ts'
import { categoryAxis, inUnit, valueAxis } from './axis.ts'
import { type ChartValue, drawn } from './chart-value.ts'
import { looks, type SeriesKind } from './colours.ts'
import { drawSvg } from './echarts.ts'
import { hiddenDots } from './hidden-dots.ts'

export interface Band {
  readonly low: number
  readonly high: number
}

export interface LineSeries {
  readonly name: string
  readonly kind: SeriesKind
  /** One for each category. A line is not drawn across a missing or hidden one. */
  readonly values: readonly ChartValue[]
  /** How uncertain each value is; null where it is not known. */
  readonly band?: readonly (Band | null)[]
}

export interface LineSpec {
  readonly categories: readonly string[]
  readonly series: readonly LineSeries[]
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  /** Values that hold until the next one, as in a Kaplan-Meier curve: steps, without a mark at each. */
  readonly steps?: boolean
  readonly language: Language
}

/** The lines as ECharts draws them, at a width. */
export function drawLines(spec: LineSpec, width: number, height: number): string {
  const lowest = spec.min ?? 0
  return drawSvg(
    {
      grid: { left: 8, right: 44, top: 14, bottom: 12 },
      xAxis: lineAxis(spec.categories),
      yAxis: valueAxis(spec),
      series: spec.series.flatMap((it) => [...bandOf(it, spec), lineOf(it, spec), hiddenDots(it.values, lowest, true)]),
    },
    width,
    height,
  )
}

/** The first and the last point stand at the edges: their names end there too, rather than being cut off. */
function lineAxis(names: readonly string[]) {
  const axis = categoryAxis(names)
  const ends = names.length > 1 ? { alignMinLabel: 'left', alignMaxLabel: 'right' } : {}
  return { ...axis, boundaryGap: false, axisLabel: { ...axis.axisLabel, ...ends } }
}

function lineOf({ kind, values }: LineSeries, { language, unit, steps }: LineSpec) {
  const { colour, symbol, dash } = looks[kind]
  const last = values.findLastIndex((value) => drawn(value) !== null)
  return {
    type: 'line',
    silent: true,
    data: values
      .map(drawn)
      .map((value, at) =>
        at === last && value !== null
          ? { value, label: { show: true, formatter: inUnit(value, language, unit === '%' ? unit : undefined) } }
          : value,
      ),
    label: { show: false, position: 'right', distance: 6, color: colour, fontSize: 13, fontWeight: 600 },
    labelLayout: { moveOverlap: 'shiftY' },
    ...(steps ? { step: 'end' } : {}),
    symbol: steps ? 'none' : symbol,
    symbolSize: 8,
    showAllSymbol: true,
    lineStyle: { color: colour, width: 2.2, type: dash },
    itemStyle: { color: colour },
    z: 3,
  }
}

/** A band is two stacked lines: an unseen one up to where it begins, and on it the filled height. */
function bandOf({ name, kind, band }: LineSeries, { steps }: LineSpec) {
  if (!band) return []
  const unseen = {
    type: 'line',
    silent: true,
    symbol: 'none',
    stack: `band ${name}`,
    stackStrategy: 'all',
    lineStyle: { opacity: 0 },
    ...(steps ? { step: 'end' } : {}),
    z: 1,
  }
  return [
    { ...unseen, data: band.map((it) => it?.low ?? null) },
    {
      ...unseen,
      data: band.map((it) => (it ? it.high - it.low : null)),
      areaStyle: { color: looks[kind].band, opacity: 0.8 },
    },
  ]
}

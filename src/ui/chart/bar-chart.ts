import type { Language } from '../../platform/i18n/language.ts'
import { categoryAxis, inUnit, valueAxis } from './axis.ts'
import { type ChartValue, drawn } from './chart-value.ts'
import { colours, looks, type SeriesKind } from './colours.ts'
import { drawSvg } from './echarts.ts'
import { hiddenDots } from './hidden-dots.ts'

export interface BarSeries {
  readonly name: string
  readonly kind: SeriesKind
  /** One for each category. A missing one has no bar; a hidden one prints as `·`. */
  readonly values: readonly ChartValue[]
}

export interface BarSpec {
  /** In the order shown, from the top. */
  readonly categories: readonly string[]
  readonly series: readonly BarSeries[]
  readonly unit?: string
  readonly max?: number
  readonly language: Language
}

const BAR = 14

/** As high as its bars need. */
export const barHeight = ({ categories, series }: BarSpec) => categories.length * (14 + 18 * series.length) + 40

/** Lying bars, names to the left, each with its number at the end. They always begin at 0. */
export function drawBars(spec: BarSpec, width: number, height = barHeight(spec)): string {
  const names = categoryAxis(spec.categories)
  return drawSvg(
    {
      grid: { left: 4, right: 44, top: 6, bottom: 6 },
      xAxis: { ...valueAxis({ ...spec, min: 0 }), splitNumber: width < 400 ? 3 : 5 },
      yAxis: {
        ...names,
        inverse: true,
        axisLabel: {
          color: colours.ink,
          fontSize: 13,
          interval: 0,
          width: width < 400 ? 110 : 200,
          overflow: 'break',
        },
      },
      series: spec.series.flatMap((it, at) => [
        barsOf(it, spec),
        hiddenDots(it.values, 0, false, (at - (spec.series.length - 1) / 2) * BAR * 1.25),
      ]),
    },
    width,
    height,
  )
}

function barsOf({ kind, values }: BarSeries, { language, unit }: BarSpec) {
  const { colour } = looks[kind]
  // The earlier one is an outline, as a hollow mark is elsewhere.
  const fill = kind === 'past' ? { color: '#ffffff', borderColor: colour, borderWidth: 1.5 } : { color: colour }
  return {
    type: 'bar',
    silent: true,
    data: values
      .map(drawn)
      .map((value) =>
        value === null
          ? null
          : { value, label: { formatter: inUnit(value, language, unit === '%' ? unit : undefined) } },
      ),
    label: { show: true, position: 'right', color: colours.ink, fontSize: 13 },
    itemStyle: { ...fill, borderRadius: [0, 2, 2, 0] },
    barWidth: BAR,
    barGap: '25%',
  }
}

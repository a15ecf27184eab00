import { type ChartValue, isSuppressed } from './chart-value.ts'
import { colours, fontFamily } from './colours.ts'

/** What ECharts hands to what draws one item: its numbers, and where they are in pixels. */
export interface Place {
  readonly value: (dimension: number) => number
  readonly coord: (point: readonly number[]) => readonly [number, number]
}

/**
 * `·` at the foot of each place whose number is hidden: there is a number, it is not zero, and it is not drawn. `aside`
 * moves it from the middle of the place to its own bar.
 */
export function hiddenDots(values: readonly ChartValue[], lowest: number, upright: boolean, aside = 0) {
  const places = values.flatMap((value, at) => (isSuppressed(value) ? [at] : []))
  return {
    type: 'custom',
    silent: true,
    data: places.map((at) => (upright ? [at, lowest] : [lowest, at])),
    renderItem: (_: unknown, api: Place) => {
      const [x, y] = api.coord([api.value(0), api.value(1)])
      return {
        type: 'text',
        x: upright ? x : x + 6,
        y: upright ? y - 4 : y + aside,
        style: {
          text: '·',
          fontFamily,
          fill: colours['ink-2'],
          fontSize: 20,
          fontWeight: 700,
          textAlign: 'center',
          textVerticalAlign: upright ? 'bottom' : 'middle',
        },
      }
    },
  }
}

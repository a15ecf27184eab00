import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { valueAxis } from './axis.ts'
import { type ChartValue, drawn, isSuppressed } from './chart-value.ts'
import { colours, fontFamily } from './colours.ts'
import { drawSvg } from './echarts.ts'
import type { Place } from './hidden-dots.ts'
import { texts } from './texts.ts'

export interface DumbbellRow {
  readonly name: string
  readonly before: ChartValue
  readonly now: ChartValue
}

/** What the two ends and their distance are called, where they are not before and now. */
export interface DumbbellWords {
  readonly before: string
  readonly now: string
  readonly change: string
  readonly beforeMean: (value: string) => string
  readonly nowMean: (value: string) => string
}

export interface DumbbellSpec {
  readonly rows: readonly DumbbellRow[]
  readonly means?: { readonly before: ChartValue; readonly now: ChartValue } | undefined
  readonly unit?: string
  readonly max?: number
  readonly words?: DumbbellWords | undefined
  readonly language: Language
}

/** Shared with the table beside it, so that a row reads straight across. */
const ROW = 31
const HEAD = 36
const FOOT = 44
const SMALL_ROW = 48

export const dumbbellHeight = ({ rows }: DumbbellSpec) => HEAD + rows.length * ROW + FOOT
export const smallDumbbellHeight = ({ rows }: DumbbellSpec) => HEAD + rows.length * SMALL_ROW + FOOT

/** Rows as high as the table's, without names: those stand in the table. */
export const drawDumbbells = (spec: DumbbellSpec) => draw(spec, 520, dumbbellHeight(spec), false)
/** To stand alone, as a file: each row under its name. */
export const drawNamedDumbbells = (spec: DumbbellSpec) => draw(spec, 720, smallDumbbellHeight(spec), true)
/** For a phone: each row under its name. */
export const drawSmallDumbbells = (spec: DumbbellSpec) => draw(spec, 340, smallDumbbellHeight(spec), true)

function draw(spec: DumbbellSpec, width: number, height: number, named: boolean): string {
  const names = spec.rows.map(({ name }) => name)
  return drawSvg(
    {
      grid: { left: named ? 14 : 28, right: 26, top: HEAD, bottom: FOOT },
      xAxis: { ...valueAxis({ ...spec, min: 0, max: spec.max ?? roundMax(spec) }), interval: 20 },
      yAxis: {
        type: 'category',
        data: names,
        inverse: true,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { show: false },
        splitLine: { show: true, interval: 0, lineStyle: { color: colours.line } },
      },
      series: [...means(spec, height), dumbbells(spec, named)],
    },
    width,
    height,
  )
}

/** The marks are drawn by hand, so the axis does not see how far they reach. */
function roundMax({ rows, means: both }: DumbbellSpec): number {
  const ends = [...rows, ...(both ? [both] : [])].flatMap(({ before, now }) => [drawn(before) ?? 0, drawn(now) ?? 0])
  return Math.max(20, Math.ceil(Math.max(...ends) / 20) * 20)
}

/** Hollow = before, filled = now. A hidden end has no dot; the row says `·` instead. */
function dumbbells({ rows, language }: DumbbellSpec, named: boolean) {
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: rows.map((_, at) => [0, at]),
    renderItem: (_: unknown, api: Place) => {
      const at = api.value(1)
      const row = rows[at]
      if (!row) return { type: 'group', children: [] }
      const x = (value: number) => api.coord([value, at])[0]
      const [left, middle] = api.coord([0, at])
      const y = named ? middle + 9 : middle
      return {
        type: 'group',
        children: [...marks(row, x, y), ...hidden(row, left, y), ...(named ? nameOf(row, left, y, language) : [])],
      }
    },
  }
}

function marks({ before, now }: DumbbellRow, x: (value: number) => number, y: number) {
  const [from, to] = [drawn(before), drawn(now)]
  const gap = to !== null && from !== null ? (to > from ? 6 : -6) : 0
  return [
    from !== null &&
      to !== null &&
      Math.abs(x(to) - x(from)) > 6 && {
        type: 'line',
        shape: { x1: x(from) + gap, y1: y, x2: x(to), y2: y },
        style: { stroke: colours.accent, lineWidth: 3, opacity: 0.45 },
      },
    from !== null && {
      type: 'circle',
      shape: { cx: x(from), cy: y, r: 5 },
      style: { fill: '#ffffff', stroke: colours.past, lineWidth: 2 },
    },
    to !== null && { type: 'circle', shape: { cx: x(to), cy: y, r: 6.5 }, style: { fill: colours.accent } },
  ].filter(Boolean)
}

function hidden({ before, now }: DumbbellRow, left: number, y: number) {
  return isSuppressed(before) || isSuppressed(now) ? [text('·', left + 6, y, { size: 20, weight: 700 })] : []
}

function nameOf({ name, before, now }: DumbbellRow, left: number, y: number, language: Language) {
  const [from, to] = [before, now].map((value) =>
    isSuppressed(value) ? '·' : typeof value === 'number' ? formatNumber(value, language) : '–',
  )
  return [text(`${name}  ${from} → ${to}`, left, y - 18, { size: 13, weight: 600, align: 'left' })]
}

interface TextLook {
  readonly size: number
  readonly weight?: number
  readonly align?: 'left' | 'center' | 'right'
  readonly fill?: string
}

const text = (words: string, x: number, y: number, { size, weight = 400, align = 'center', fill }: TextLook) => ({
  type: 'text',
  x,
  y,
  style: {
    text: words,
    fontFamily,
    stroke: '#ffffff',
    lineWidth: 3,
    fill: fill ?? colours.ink,
    fontSize: size,
    fontWeight: weight,
    textAlign: align,
    textVerticalAlign: 'middle',
  },
})

/** Two dashed lines down through all rows, named at the top. */
function means(spec: DumbbellSpec, height: number) {
  const { means: both, words, language } = spec
  if (!both) return []
  const t = words ?? texts[language]
  const [before, now] = [drawn(both.before), drawn(both.now)]
  const isClose = before !== null && now !== null && Math.abs(now - before) < 0.21 * (spec.max ?? roundMax(spec))
  return [
    ...(before === null
      ? []
      : [meanLine(before, t.beforeMean(formatNumber(before, language)), 'before', isClose, height)]),
    ...(now === null ? [] : [meanLine(now, t.nowMean(formatNumber(now, language)), 'now', isClose, height)]),
  ]
}

const meanLooks = {
  now: {
    line: { stroke: colours.ink, lineWidth: 1.4, lineDash: [5, 3] },
    label: { size: 13, weight: 600 },
    side: 'left',
  },
  before: {
    line: { stroke: colours.past, lineWidth: 1.4, lineDash: [3, 3] },
    label: { size: 12, fill: colours['ink-3'] },
    side: 'right',
  },
} as const

/** Two that are close lean away from each other. */
function meanLine(value: number, words: string, which: 'before' | 'now', isClose: boolean, height: number) {
  const { line, label, side } = meanLooks[which]
  return {
    type: 'custom',
    silent: true,
    z: 2,
    data: [[value, 0]],
    renderItem: (_: unknown, api: Place) => {
      const x = api.coord([value, 0])[0]
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: x, y1: HEAD - 8, x2: x, y2: height - FOOT }, style: line },
          text(words, x, HEAD - 18, { ...label, align: isClose ? side : 'center' }),
        ],
      }
    },
  }
}

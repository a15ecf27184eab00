import { addDays, addMonths, daysBetween, type PlainDate } from '../../platform/plain-date.ts'

/** How a bar is drawn. `work`: at a company. `gap-long`: longer than the rule allows; its label says so in words. */
export type BarKind = 'work' | 'activity' | 'exempt' | 'gap' | 'gap-long'

/** Something that lasts. */
export interface AxisBar {
  readonly kind: BarKind
  readonly label: string
  readonly from: PlainDate
  /** The last day; null until further notice. */
  readonly to: PlainDate | null
}

export interface AxisLane {
  readonly label: string
  readonly bars: readonly AxisBar[]
}

/** The days the axis covers, both ends among them. */
export interface AxisSpan {
  readonly from: PlainDate
  readonly to: PlainDate
}

export interface PlacedBar {
  readonly kind: BarKind
  /** What fits of the label, and where it begins. */
  readonly text: string
  readonly textX: number
  readonly x: number
  readonly width: number
  /** It began before the axis, or goes on after it. */
  readonly fromBefore: boolean
  readonly goesOn: boolean
  /** From 0 within its lane. */
  readonly row: number
}

export interface PlacedLane {
  readonly label: string
  readonly bars: readonly PlacedBar[]
  readonly rows: number
}

export interface AxisFrame {
  readonly left: number
  readonly right: number
  /** About the width of a letter. */
  readonly letter: number
}

/** Where a day begins. */
export function dayX(day: PlainDate, span: AxisSpan, { left, right }: AxisFrame): number {
  const days = daysBetween(span.from, span.to) + 1
  return round(left + (daysBetween(span.from, day) / days) * (right - left))
}

const round = (value: number) => Math.round(value * 10) / 10
const ROOM = 8
const NARROWEST = 3

/** Each bar in the highest row of its lane where it and its label have room. */
export function placeLane(lane: AxisLane, span: AxisSpan, frame: AxisFrame): PlacedLane {
  const inside = lane.bars.filter(({ from, to }) => from <= span.to && (to === null || to >= span.from))
  const sorted = inside.toSorted((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
  const ends: number[] = []
  const bars = sorted.map((bar): PlacedBar => {
    const placed = placeBar(bar, span, frame)
    const first = Math.min(placed.x, placed.textX)
    const free = ends.findIndex((end) => end + ROOM <= first)
    const row = free === -1 ? ends.length : free
    ends[row] = Math.max(placed.x + placed.width, placed.textX + placed.text.length * frame.letter)
    return { ...placed, row }
  })
  return { label: lane.label, bars, rows: ends.length }
}

function placeBar({ kind, label, from, to }: AxisBar, span: AxisSpan, frame: AxisFrame): Omit<PlacedBar, 'row'> {
  const fromBefore = from < span.from
  const goesOn = to === null || to > span.to
  const x = fromBefore ? frame.left : dayX(from, span, frame)
  const end = goesOn ? frame.right : dayX(addDays(to, 1), span, frame)
  const text = fitting(label, frame)
  const textX = Math.max(frame.left, Math.min(x, round(frame.right - text.length * frame.letter)))
  return { kind, text, textX, x, width: Math.max(NARROWEST, round(end - x)), fromBefore, goesOn }
}

function fitting(label: string, { left, right, letter }: AxisFrame): string {
  const most = Math.floor((right - left) / letter)
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`
}

export interface MonthTick {
  readonly on: PlainDate
  readonly x: number
  /** Whether there is room for its name. */
  readonly named: boolean
}

/** The first of each month, named as often as there is room. */
export function monthTicks(span: AxisSpan, frame: AxisFrame, room: number): readonly MonthTick[] {
  const firsts: PlainDate[] = []
  const begin = `${span.from.slice(0, 8)}01` as PlainDate
  for (let month = begin; month <= span.to; month = addMonths(month, 1)) if (month >= span.from) firsts.push(month)
  const every = Math.max(1, Math.ceil((firsts.length * room) / (frame.right - frame.left)))
  return firsts.map((on, at) => ({ on, x: dayX(on, span, frame), named: at % every === 0 }))
}

import { formatMonthName } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import {
  type AxisFrame,
  type AxisLane,
  type AxisSpan,
  dayX,
  monthTicks,
  type PlacedBar,
  type PlacedLane,
  placeLane,
} from './axis-layout.ts'
import { texts } from './texts.ts'

/** Something that happens on a day. `done` is filled, `planned` hollow, `missed` crossed. */
export interface AxisMark {
  readonly on: PlainDate
  readonly state: 'done' | 'planned' | 'missed'
}

export interface PlanAxisProps {
  /** Unique on the page. */
  readonly id: string
  /** What the axis shows, in a sentence. */
  readonly title: string
  readonly span: AxisSpan
  readonly today: PlainDate
  /** From the top; those without a bar on the axis are left out. */
  readonly lanes: readonly AxisLane[]
  readonly marks?: { readonly label: string; readonly items: readonly AxisMark[] } | undefined
  readonly language: Language
}

interface Frame extends AxisFrame {
  readonly width: number
  /** Room for the name of a month. */
  readonly month: number
}

const wide: Frame = { width: 720, left: 2, right: 710, letter: 6.9, month: 44 }
const small: Frame = { width: 320, left: 2, right: 312, letter: 7.1, month: 36 }

const HEAD = 30
const LANE = 22
const ROW = 34
const MARKS = 20
const AFTER = 8

/** All that happens with somebody on one axis of time, drawn twice: for desk and phone. The page has the same as a table. */
export function PlanAxis(props: PlanAxisProps) {
  return (
    <>
      <Drawing {...props} frame={wide} classes="fg-hide-s" />
      <Drawing {...props} frame={small} classes="fg-only-s" />
    </>
  )
}

function Drawing({ frame, classes, ...props }: PlanAxisProps & { frame: Frame; classes: string }) {
  const { id, title, span, today, lanes, marks, language } = props
  const placed = lanes.map((lane) => placeLane(lane, span, frame)).filter(({ rows }) => rows > 0)
  const tops = placed.map((_, at) => HEAD + heightOf(placed.slice(0, at)))
  const marksTop = HEAD + heightOf(placed)
  const shown = marks?.items.filter(({ on }) => span.from <= on && on <= span.to) ?? []
  const height = marksTop + (shown.length > 0 ? LANE + MARKS : 0)
  const own = `${id}-${frame === small ? 'small' : 'wide'}`
  return (
    <svg
      class={`fg-chart fg-plan ${classes}`}
      viewBox={`0 0 ${frame.width} ${height + 4}`}
      role="img"
      aria-labelledby={`${own}-t`}
      aria-describedby={`${own}-d`}
      direction="ltr"
    >
      <title id={`${own}-t`}>{title}</title>
      <desc id={`${own}-d`}>{texts[language].inTable}</desc>
      <Months span={span} frame={frame} height={height} language={language} />
      <Today
        x={dayX(today, span, frame)}
        inside={span.from <= today && today <= span.to}
        frame={frame}
        height={height}
        language={language}
      />
      {placed.map((lane, at) => (
        <Lane lane={lane} top={tops[at] ?? HEAD} frame={frame} />
      ))}
      {marks && shown.length > 0 && (
        <Marks
          label={marks.label}
          xs={shown.map((mark) => ({ ...mark, x: dayX(mark.on, span, frame) }))}
          top={marksTop}
          frame={frame}
        />
      )}
    </svg>
  )
}

const heightOf = (lanes: readonly PlacedLane[]) => lanes.reduce((sum, { rows }) => sum + LANE + rows * ROW + AFTER, 0)

function Months({
  span,
  frame,
  height,
  language,
}: {
  span: AxisSpan
  frame: Frame
  height: number
  language: Language
}) {
  return (
    <>
      {monthTicks(span, frame, frame.month).map(({ on, x, named }, at) => (
        <>
          <path class="grid" d={`M${x} ${HEAD - 10}V${height}`} />
          {named && x < frame.right - 24 && (
            <text class="q" x={x + 3} y={HEAD - 14}>
              {formatMonthName(on, language).slice(0, 3)}
              {(at === 0 || on.slice(5, 7) === '01') && ` ${on.slice(0, 4)}`}
            </text>
          )}
        </>
      ))}
    </>
  )
}

interface TodayProps {
  readonly x: number
  readonly inside: boolean
  readonly frame: Frame
  readonly height: number
  readonly language: Language
}

function Today({ x, inside, frame, height, language }: TodayProps) {
  if (!inside) return null
  const end = x > frame.right - 40
  return (
    <>
      <path class="fg-plan__today" d={`M${x} ${HEAD - 10}V${height}`} />
      <text class="a halo" x={end ? x - 4 : x + 4} y={HEAD + 2} text-anchor={end ? 'end' : 'start'}>
        {texts[language].today}
      </text>
    </>
  )
}

function Lane({ lane, top, frame }: { lane: PlacedLane; top: number; frame: Frame }) {
  return (
    <>
      <text class="b halo" x={frame.left} y={top + 15}>
        {lane.label}
      </text>
      {lane.bars.map((bar) => (
        <Bar bar={bar} y={top + LANE + bar.row * ROW} />
      ))}
    </>
  )
}

function Bar({ bar, y }: { bar: PlacedBar; y: number }) {
  const { kind, x, width, text, textX, goesOn } = bar
  const place = { x, y: y + 16, width, height: 12, rx: '2' }
  const tip = x + width
  return (
    <>
      <text class={kind === 'gap-long' ? 'fg-plan__long halo' : 'halo'} x={textX} y={y + 12}>
        {text}
      </text>
      <rect class={`fg-plan__${kind}`} {...place} />
      {kind === 'exempt' && <path class="fg-plan__hatch" d={hatching(x, y + 16, width, 12)} />}
      {goesOn && <path class={`fg-plan__${kind}`} d={`M${tip - 1} ${y + 16}l7 6l-7 6Z`} />}
    </>
  )
}

/** Lines aslant within a bar, so that it differs by more than its colour. */
function hatching(x: number, top: number, width: number, height: number): string {
  const lines: string[] = []
  for (let at = x; at < x + width; at += 6) {
    const run = Math.min(height, x + width - at)
    lines.push(`M${round(at)} ${top + height}l${round(run)} ${round(-run)}`)
  }
  return lines.join('')
}

const round = (value: number) => Math.round(value * 10) / 10

interface MarksProps {
  readonly label: string
  readonly xs: readonly (AxisMark & { readonly x: number })[]
  readonly top: number
  readonly frame: Frame
}

function Marks({ label, xs, top, frame }: MarksProps) {
  const y = top + LANE + 8
  return (
    <>
      <text class="b halo" x={frame.left} y={top + 15}>
        {label}
      </text>
      {xs.map(({ x, state }) => (
        <path
          class={`fg-plan__mark fg-plan__mark--${state}`}
          d={state === 'missed' ? `M${x - 4} ${y - 4}l8 8m0 -8l-8 8` : `M${x} ${y - 6}l6 6l-6 6l-6 -6Z`}
        />
      ))}
    </>
  )
}

import type { Language } from '../../platform/i18n/language.ts'
import type { Child } from '../child.ts'
import { ticksOf } from './hours-series.ts'
import { type Frame, type Scale, scaleOf } from './week-scale.ts'

/** Where the highest line and the base line stand on one screen. */
type Heights = Pick<Frame, 'top' | 'base'>

interface WeekDrawingProps {
  /** Unique on the page. */
  readonly id: string
  readonly class: string
  /** What the drawing says, for the reader who does not see it. */
  readonly said: string
  readonly weeks: number
  /** The hours that the axis must reach. */
  readonly highest: number
  readonly desk: Heights
  readonly phone: Heights
  readonly language: Language
  /** What stands on the lines of the axis, back to front. */
  readonly draw: (scale: Scale) => Child
}

/** Weeks beside each other, hours upwards. Drawn twice, for desk and phone; the style shows one. */
export function WeekDrawing({ desk, phone, ...drawing }: WeekDrawingProps) {
  const wide: Frame = { ...desk, width: 720, left: 30, right: 714, bar: 18, small: false }
  const small: Frame = { ...phone, width: 320, left: 30, right: 314, bar: 9, small: true }
  return (
    <>
      <Drawing {...drawing} frame={wide} screen="fg-hide-s" />
      <Drawing {...drawing} frame={small} screen="fg-only-s" />
    </>
  )
}

type DrawingProps = Omit<WeekDrawingProps, 'desk' | 'phone'> & { readonly frame: Frame; readonly screen: string }

function Drawing({ id, class: look, said, weeks, highest, language, draw, frame, screen }: DrawingProps) {
  const ticks = ticksOf(highest)
  const scale = scaleOf(frame, weeks, ticks.at(-1) ?? 1, language)
  const titleId = `${id}-${frame.small ? 'small' : 'wide'}`
  return (
    <svg
      class={`fg-chart ${look} ${screen}`}
      viewBox={`0 0 ${frame.width} ${frame.base + 40}`}
      role="img"
      aria-labelledby={titleId}
      direction="ltr"
    >
      <title id={titleId}>{said}</title>
      <Axis ticks={ticks} {...scale} />
      {draw(scale)}
    </svg>
  )
}

function Axis({ ticks, y, frame }: Scale & { readonly ticks: readonly number[] }) {
  return (
    <>
      {ticks.map((tick) => (
        <>
          <path class="grid" d={`M${frame.left} ${y(tick)}H${frame.right}`} />
          <text class="q" x={frame.left - 8} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </>
      ))}
    </>
  )
}

interface WeekNumberProps {
  readonly at: number
  readonly week: number
  readonly now: boolean | undefined
}

/** The number of a week under its bar. */
export function WeekNumber({ at, week, now = false, x, frame }: Scale & WeekNumberProps) {
  return (
    <text class={now ? 'q fg-hours__now' : 'q'} x={x(at)} y={frame.base + 17} text-anchor="middle">
      {week}
    </text>
  )
}

import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { WeekDrawing, WeekNumber } from '../hours/week-drawing.tsx'
import { round, type Scale } from '../hours/week-scale.ts'
import { texts } from './texts.ts'

/** A week: paid hours and others, and how many are required. */
export interface WeekBar {
  readonly year: number
  readonly week: number
  readonly paid: number
  readonly other: number
  /** Null when nothing is required. */
  readonly required: number | null
  /** Still to come: agreed, not done. */
  readonly ahead: boolean
  readonly now?: boolean
}

export interface WeekHoursProps {
  /** Unique on the page. */
  readonly id: string
  /** In order, without gaps. */
  readonly weeks: readonly WeekBar[]
  /** From how many paid hours one lives of them; null where nobody has worked it out. */
  readonly selfSupporting: number | null
  readonly title: string
  readonly language: Language
}

/** Hours week by week against what is required: filled = paid, light = other hours, dashed = still to come, the line = required. */
export function WeekHoursChart({ id, weeks, selfSupporting, title, language }: WeekHoursProps) {
  const heights = weeks.map((it) => Math.max(it.paid + it.other, it.required ?? 0))
  return (
    <WeekDrawing
      id={id}
      class="fg-weekhours"
      said={`${title} ${texts[language].inTable}`}
      weeks={weeks.length}
      highest={Math.max(...heights, selfSupporting ?? 0, 1)}
      desk={{ top: 30, base: 190 }}
      phone={{ top: 30, base: 170 }}
      language={language}
      draw={(scale) => (
        <>
          {weeks.map((week, at) => (
            <Bar week={week} at={at} {...scale} />
          ))}
          <Required weeks={weeks} {...scale} />
          {selfSupporting !== null && <SelfSupporting hours={selfSupporting} {...scale} />}
          <Now weeks={weeks} {...scale} />
          <Numbers weeks={weeks} {...scale} />
        </>
      )}
    />
  )
}

function Bar({ week, at, x, y, bar }: Scale & { week: WeekBar; at: number }) {
  const left = round(x(at) - bar / 2)
  const part = (from: number, to: number) => ({
    x: left,
    y: y(to),
    width: round(bar),
    height: round(y(from) - y(to)),
  })
  const ahead = week.ahead ? ' fg-weekhours--ahead' : ''
  const total = week.paid + week.other
  return (
    <>
      {week.other > 0 && <rect class={`fg-weekhours__other${ahead}`} {...part(week.paid, total)} />}
      {week.paid > 0 && <rect class={`fg-weekhours__paid${ahead}`} {...part(0, week.paid)} />}
    </>
  )
}

/** How many hours this week has; over the lines, so that none crosses it. */
function Now({ weeks, x, y, language }: Scale & { weeks: readonly WeekBar[] }) {
  const at = weeks.findIndex((week) => week.now)
  const total = (weeks[at]?.paid ?? 0) + (weeks[at]?.other ?? 0)
  if (total === 0) return null
  return (
    <text class="a halo" x={x(at)} y={y(total) - 7} text-anchor="middle">
      {formatNumber(total, language)}
    </text>
  )
}

/** The line of what is required, in steps; nothing where nothing is. */
function Required({ weeks, x, y, slot, frame, language }: Scale & { weeks: readonly WeekBar[] }) {
  const edge = (at: number) => round(x(at) - slot / 2)
  const isRequired = (at: number) => (weeks[at]?.required ?? null) !== null
  const line = weeks.map(({ required }, at) => {
    if (required === null) return ''
    const begin = isRequired(at - 1) ? `V${y(required)}` : `M${edge(at)} ${y(required)}`
    return `${begin}H${edge(at + 1)}`
  })
  const changes = weeks.flatMap(({ required }, at) =>
    required !== null && required > 0 && required !== weeks[at - 1]?.required ? [{ at, required }] : [],
  )
  const shown = changes.filter(
    ({ at }, index) => index === 0 || at - (changes[index - 1]?.at ?? 0) >= (frame.small ? 4 : 2),
  )
  return (
    <>
      <path class="fg-weekhours__required" d={line.join('')} />
      {shown.map(({ at, required }) => (
        <text class="b halo" x={edge(at) + 3} y={y(required) - 5}>
          {texts[language].required(formatNumber(required, language))}
        </text>
      ))}
    </>
  )
}

function SelfSupporting({ hours, y, frame, language }: Scale & { hours: number }) {
  return (
    <>
      <path class="fg-weekhours__self" d={`M${frame.left} ${y(hours)}H${frame.right}`} />
      <text class="q halo" x={frame.right} y={y(hours) - 5} text-anchor="end">
        {texts[language].selfSupporting(formatNumber(hours, language))}
      </text>
    </>
  )
}

/** The numbers of the weeks, and where a new year begins. */
function Numbers({ weeks, ...scale }: Scale & { weeks: readonly WeekBar[] }) {
  const { x, frame, language } = scale
  const every = frame.small ? 4 : Math.ceil(weeks.length / 24)
  const now = weeks.findIndex((week) => week.now)
  const isNamed = (at: number) => at === now || (at % every === 0 && (!frame.small || Math.abs(at - now) > 1))
  const newYear = weeks.findIndex((week, at) => at > 0 && week.year !== weeks[at - 1]?.year)
  return (
    <>
      {weeks.map((week, at) => isNamed(at) && <WeekNumber at={at} week={week.week} now={week.now} {...scale} />)}
      <text class="q" x={frame.left} y={frame.base + 34}>
        {weeks[0] && texts[language].week(weeks[0].year)}
      </text>
      {newYear > 0 && (
        <text class="q" x={x(newYear)} y={frame.base + 34} text-anchor="middle">
          {weeks[newYear]?.year}
        </text>
      )}
    </>
  )
}

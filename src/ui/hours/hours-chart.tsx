import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type HoursWeek, type Run, runsOf } from './hours-series.ts'
import { texts } from './texts.ts'
import { WeekDrawing, WeekNumber } from './week-drawing.tsx'
import { round, type Scale } from './week-scale.ts'

export interface HoursProps {
  /** Unique on the page. */
  readonly id: string
  /** In order, without gaps. */
  readonly weeks: readonly HoursWeek[]
  /** From how many hours one lives of them; null where it does not apply. */
  readonly selfSupporting: number | null
  readonly language: Language
}

/** Paid hours week by week: filled = done, dashed outline = agreed or aimed at, the black line = self-supporting. */
export function HoursChart({ id, weeks, selfSupporting, language }: HoursProps) {
  return (
    <WeekDrawing
      id={id}
      class="fg-hours"
      said={hoursInWords(weeks, selfSupporting, language)}
      weeks={weeks.length}
      highest={Math.max(...weeks.map((it) => it.hours), selfSupporting ?? 0, 1)}
      desk={{ top: 34, base: 174 }}
      phone={{ top: 32, base: 160 }}
      language={language}
      draw={(scale) => (
        <>
          <Weeks weeks={weeks} {...scale} />
          {weeks.map((week, at) => (
            <Bar week={week} at={at} {...scale} />
          ))}
          {selfSupporting !== null && <SelfSupporting hours={selfSupporting} {...scale} />}
          <Levels weeks={weeks} {...scale} />
        </>
      )}
    />
  )
}

/** The numbers of the weeks, and where a new year begins. */
function Weeks({ weeks, ...scale }: Scale & { weeks: readonly HoursWeek[] }) {
  const { x, frame, language } = scale
  const t = texts[language]
  const newYear = weeks.findIndex((week, at) => at > 0 && week.year !== weeks[at - 1]?.year)
  const every = Math.ceil(weeks.length / (frame.small ? 8 : 22))
  const isNamed = (week: HoursWeek, at: number) =>
    week.now || (frame.small ? at === 0 || startsRun(weeks, at) : at % every === 0)
  const edge = newYear > 0 ? round((x(newYear - 1) + x(newYear)) / 2) : 0
  return (
    <>
      {weeks.map((week, at) => isNamed(week, at) && <WeekNumber at={at} week={week.week} now={week.now} {...scale} />)}
      <text class="q" x={frame.left} y={frame.base + 34}>
        {weeks[0] && t.week(weeks[0].year)}
      </text>
      {newYear > 0 && <path class="axis" d={`M${edge} ${frame.base}v36`} />}
      {newYear > 0 && (
        <text class="q" x={edge + 4} y={frame.base + 34}>
          {weeks[newYear]?.year}
        </text>
      )}
    </>
  )
}

/** A week that begins a new level, with room to its neighbours. */
function startsRun(weeks: readonly HoursWeek[], at: number): boolean {
  const nowAt = weeks.findIndex((week) => week.now)
  const week = weeks[at]
  const before = weeks[at - 1]
  return week !== undefined && before !== undefined && week.hours !== before.hours && Math.abs(at - nowAt) > 2 && at > 2
}

function Bar({ week, at, x, y, bar, frame }: Scale & { week: HoursWeek; at: number }) {
  if (week.hours <= 0) return null
  const place = {
    x: round(x(at) - bar / 2),
    y: y(week.hours),
    width: round(bar),
    height: round(frame.base - y(week.hours)),
    rx: '2',
  }
  if (week.status === 'held') return <rect class="af" {...place} />
  return <rect class="as" {...place} fill="#fff" stroke-width="1.3" stroke-dasharray="3 2.5" />
}

function SelfSupporting({ hours, y, frame, language }: Scale & { hours: number }) {
  const t = texts[language]
  const said = formatNumber(hours, language)
  return (
    <>
      <path class="fg-hours__line" d={`M${frame.left} ${y(hours)}H${frame.right}`} />
      <text class="b halo" x={frame.left + 4} y={y(hours) - 6}>
        {frame.small ? t.selfSupportingShort(said) : t.selfSupportingAt(said)}
      </text>
    </>
  )
}

/** What the bars say: `6 nu`, `mål 12` over each new level. */
function Levels({ weeks, x, y, language }: Scale & { weeks: readonly HoursWeek[] }) {
  const t = texts[language]
  const nowAt = weeks.findIndex((week) => week.now)
  const now = weeks[nowAt]
  const levels = newLevels(weeks)
  return (
    <>
      {now && now.hours > 0 && (
        <text class="a halo" x={x(nowAt)} y={y(now.hours) - 7} text-anchor="middle">
          {t.now(formatNumber(now.hours, language))}
        </text>
      )}
      {levels.map(({ run, first, last }) => (
        <text class="halo" x={round((x(first) + x(last)) / 2)} y={y(run.hours) - 7} text-anchor="middle">
          {t.level[run.status](formatNumber(run.hours, language))}
        </text>
      ))}
    </>
  )
}

/** The runs to come whose hours differ from the level before them. */
function newLevels(weeks: readonly HoursWeek[]) {
  let first = 0
  const placed = runsOf(weeks).map((run) => {
    const last = first + run.to - run.from
    const it = { run, first, last }
    first = last + 1
    return it
  })
  return placed.filter(({ run }, at) => {
    const before = placed[at - 1]?.run.hours
    return run.status !== 'held' && run.hours > 0 && run.hours !== before
  })
}

/** `Betalte timer pr. uge: 0 i uge 43 til 44, 2026, 3 i uge 45, 2026 …` */
export function hoursInWords(weeks: readonly HoursWeek[], selfSupporting: number | null, language: Language): string {
  const t = texts[language]
  if (weeks.length === 0) return t.none
  const runs = runsOf(weeks).map((run: Run) => {
    const hours = formatNumber(run.hours, language)
    return t.run(run.status === 'held' ? hours : t.level[run.status](hours), run.from, run.to, run.year)
  })
  const line = selfSupporting === null ? '' : ` ${t.selfSupportingAt(formatNumber(selfSupporting, language))}.`
  return `${t.title(runs.join('; '))}${line}`
}

import type { Language } from '../../platform/i18n/language.ts'
import { numberIn } from '../star/words.ts'
import { texts } from './texts.ts'

/** The means of one FIP. A rater who did not answer has none. */
export interface SparkWave {
  readonly citizen: number | null
  readonly worker: number | null
}

export interface SparkProps {
  /** Oldest first; the last four are drawn, three where the next one is due. */
  readonly waves: readonly SparkWave[]
  /** A dotted tick stands where the next one belongs. */
  readonly due?: boolean
  readonly language: Language
  readonly highest?: number
}

const SLOTS = [6, 31.3, 56.7, 82] as const
const TOP = 5
const BOTTOM = 37

/** The way of both raters over the last FIPs, small enough for a row. */
export function Spark({ waves, due = false, language, highest = 7 }: SparkProps) {
  const shown = waves.slice(due ? -3 : -4)
  const y = (value: number) => round(BOTTOM - ((value - 1) / (highest - 1)) * (BOTTOM - TOP))
  const placed = (rater: 'citizen' | 'worker') =>
    shown.map((wave, at) => (wave[rater] === null ? null : { x: SLOTS[at] ?? 0, y: y(wave[rater]) }))
  const citizen = placed('citizen')
  const worker = placed('worker')
  return (
    <svg
      class="fg-chart fg-chart--spark fg-spark"
      width="88"
      height="42"
      viewBox="0 0 88 42"
      role="img"
      aria-label={described(shown, language)}
      direction="ltr"
    >
      <path class="grid" d={`M1 ${y((highest + 1) / 2)}H87`} />
      {due && <path class="ps" d={`M${SLOTS[shown.length]} 4V38`} stroke-dasharray="2 3" stroke-width="1.4" />}
      <path class="ws" d={lines(worker)} fill="none" stroke-width="1.6" stroke-dasharray="3 2.5" />
      <path class="cs" d={lines(citizen)} fill="none" stroke-width="1.8" />
      {worker.map((point, at) => point && <Square {...point} last={at === shown.length - 1} />)}
      {citizen.map((point, at) => point && <Circle {...point} last={at === shown.length - 1} />)}
    </svg>
  )
}

const round = (value: number) => Math.round(value * 10) / 10

interface Point {
  readonly x: number
  readonly y: number
}

/** One stroke for each unbroken stretch: nothing is drawn across a talk without an answer. */
function lines(points: readonly (Point | null)[]): string {
  return points.map((it, at) => (it ? `${points[at - 1] ? 'L' : 'M'}${it.x} ${it.y}` : '')).join('')
}

function Square({ x, y, last }: Point & { last: boolean }) {
  const place = { x: round(x - 2.6), y: round(y - 2.6), width: '5.2', height: '5.2' }
  return last ? <rect class="wf" {...place} /> : <rect class="ws" {...place} fill="#fff" stroke-width="1.3" />
}

function Circle({ x, y, last }: Point & { last: boolean }) {
  const place = { cx: x, cy: y, r: '2.9' }
  return last ? <circle class="cf" {...place} /> : <circle class="cs" {...place} fill="#fff" stroke-width="1.4" />
}

function described(waves: readonly SparkWave[], language: Language): string {
  const t = texts[language]
  if (waves.length === 0) return t.none
  const said = (rater: 'citizen' | 'worker') =>
    waves.map((wave) => (wave[rater] === null ? t.missing : numberIn(wave[rater], language))).join('; ')
  return t.described(waves.length, said('citizen'), said('worker'))
}

export interface SparkCellProps extends SparkProps {
  /** When the next is due, as words: `i dag`, `9. feb.` */
  readonly next?: string | undefined
  /** `now`: today. `late`: over time. */
  readonly urgency?: 'now' | 'late' | 'later'
}

/** The spark and when the next one is due, for a row of the list. */
export function SparkCell({ next, urgency = 'later', ...spark }: SparkCellProps) {
  return (
    <div class="fg-fip">
      <Spark {...spark} />
      {next && (
        <span>
          <span class="fg-meta">{texts[spark.language][urgency === 'late' ? 'late' : 'next']}</span>
          <br />
          {urgency === 'later' ? (
            next
          ) : (
            <span class={`fg-flag fg-flag--${urgency === 'now' ? 'now' : 'alert'}`}>{next}</span>
          )}
        </span>
      )}
    </div>
  )
}

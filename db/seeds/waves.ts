import type { StaffId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { itemsFor, libraryQuestionnaire } from '../../src/questionnaires/index.ts'
import { instantOf } from './calendar.ts'
import type { Random } from './random.ts'
import type { Answer, Step, Talk, Wave, WaveSide } from './story.ts'

/** Where newcomers and caseworkers tend to stand at first: after the means that the programme's newsletter reported. */
const starts: Readonly<Record<string, readonly [citizen: number, caseworker: number]>> = {
  cooperation: [5.4, 4.8],
  attendance: [6.1, 4.9],
  'understands-danish': [3.1, 2.7],
  'speaks-danish': [2.6, 2.4],
  qualifications: [3.6, 3.1],
  initiative: [3.2, 2.7],
  'belief-in-job': [4.2, 3.7],
  strength: [4.0, 4.4],
  'knows-jobs': [3.3, 2.9],
  'daily-life': [4.6, 4.0],
}
const elsewhere = [4.0, 3.6] as const
/** Language moves most in the first years, habits least. */
const pace: Readonly<Record<string, number>> = {
  'understands-danish': 1.7,
  'speaks-danish': 1.7,
  'knows-jobs': 1.3,
  attendance: 0.5,
  cooperation: 0.5,
}

export type Trend = 'rising' | 'steady' | 'still' | 'falling'
const rise: Readonly<Record<Trend, number>> = { rising: 0.38, steady: 0.16, still: 0.02, falling: -0.14 }

/** How one person and those who assess her answer over time: a level per item that drifts, two raters with habits, and noise. */
export class Ratings {
  readonly #random: Random
  readonly #trend: Trend
  readonly #levels = new Map<string, number>()
  readonly #biases = new Map<string, number>()
  readonly #leaps = new Map<string, number>()
  readonly #person: number

  constructor(random: Random, trend: Trend) {
    this.#random = random
    this.#trend = trend
    this.#person = random.normal(0, 0.55)
  }

  /** The answers of one rater at a wave, the first being 0. */
  at(kind: Wave['questionnaire'], rater: WaveSide['rater'], wave: number): Map<string, Answer> {
    const answers = new Map<string, Answer>()
    for (const { id } of itemsFor(libraryQuestionnaire(kind), rater)) {
      const answer = this.#said(id, rater, wave)
      if (answer !== null) answers.set(id, answer)
    }
    return answers
  }

  #said(item: string, rater: WaveSide['rater'], wave: number): Answer | null {
    const random = this.#random
    if (random.chance(0.012)) return null
    if (rater === 'citizen' && random.chance(item === 'strength' || item === 'daily-life' ? 0.05 : 0.012))
      return 'declined'
    if (rater === 'caseworker' && random.chance(wave === 0 ? 0.12 : 0.02)) return 'cannot-assess'
    const raw = this.#level(item, rater) + wave * rise[this.#trend] * (pace[item] ?? 1) + this.#leap(item, wave)
    return Math.min(7, Math.max(1, Math.round(raw + random.normal(0, 0.5))))
  }

  #level(item: string, rater: WaveSide['rater']): number {
    const [citizen, caseworker] = starts[item] ?? elsewhere
    const own = this.#once(this.#levels, item, () => this.#person + this.#random.normal(0, 0.6))
    // Now and then the two see an item quite differently, and go on doing so.
    const odd = () => (this.#random.chance(0.09) ? this.#random.pick([-2, 2, 2.5]) : this.#random.normal(0, 0.35))
    const bias = this.#once(this.#biases, `${item}:${rater}`, () => (rater === 'citizen' ? odd() : 0))
    return (rater === 'citizen' ? citizen : caseworker) + own + bias
  }

  /** For some a thing falls into place at once: a first day's pay, a test passed. */
  #leap(item: string, wave: number): number {
    const from = this.#once(this.#leaps, item, () => (this.#random.chance(0.07) ? this.#random.whole(1, 6) : 99))
    return wave >= from ? 2.6 : 0
  }

  #once(known: Map<string, number>, key: string, draw: () => number): number {
    const value = known.get(key) ?? draw()
    known.set(key, value)
    return value
  }
}

interface WaveWords {
  readonly questionnaire?: Wave['questionnaire']
  readonly mode?: Wave['mode']
  readonly talk?: Talk | null
  readonly interpreter?: boolean
  readonly helpedBy?: string
  readonly language?: string
  readonly steps?: readonly Step[]
}

/** Both raters' answers on one day, submitted. Leave a side out and it was not asked. */
export function completedWave(
  on: PlainDate,
  openedBy: StaffId,
  answers: { readonly citizen?: ReadonlyMap<string, Answer>; readonly caseworker?: ReadonlyMap<string, Answer> },
  more: WaveWords = {},
): Wave {
  const at = instantOf(on, '11.05')
  const side = (rater: WaveSide['rater'], given: ReadonlyMap<string, Answer>): WaveSide => ({
    rater,
    language: rater === 'citizen' ? (more.language ?? 'da') : 'da',
    answeredBy: rater === 'caseworker' ? openedBy : null,
    savedAt: instantOf(on, '11.00'),
    submittedAt: at,
    answers: given,
  })
  const sides = (['citizen', 'caseworker'] as const).flatMap((rater) => {
    const given = answers[rater]
    return given ? [side(rater, given)] : []
  })
  return { ...frame(on, openedBy, more), completedOn: on, completedAt: at, sides }
}

/** Opened and begun, nothing submitted. */
export function openWave(
  on: PlainDate,
  openedBy: StaffId,
  answers: Readonly<Record<WaveSide['rater'], ReadonlyMap<string, Answer>>>,
  more: WaveWords = {},
): Wave {
  const sides = (['citizen', 'caseworker'] as const).map((rater) => ({
    rater,
    language: rater === 'citizen' ? (more.language ?? 'da') : 'da',
    answeredBy: rater === 'caseworker' ? openedBy : null,
    savedAt: instantOf(on, '08.20'),
    submittedAt: null,
    answers: answers[rater],
  }))
  return { ...frame(on, openedBy, more), completedOn: null, completedAt: null, sides }
}

/** The citizen's side was closed unanswered, with the reason. */
export function withClosedSide(wave: Wave, reason: 'declined' | 'absent' | 'not-relevant' | 'other'): Wave {
  const at = wave.completedAt as string
  const sides = wave.sides.map(
    (side): WaveSide =>
      side.rater === 'citizen' ? { ...side, submittedAt: null, closed: { at, reason }, answers: new Map() } : side,
  )
  return { ...wave, sides }
}

const frame = (on: PlainDate, openedBy: StaffId, more: WaveWords) => ({
  questionnaire: more.questionnaire ?? ('fip' as const),
  mode: more.mode ?? ('together' as const),
  openedOn: on,
  openedBy,
  talk: more.talk ?? null,
  interpreter: more.interpreter ?? false,
  helpedBy: more.helpedBy ?? '',
  steps: more.steps ?? [],
})

export const answersOf = (values: Readonly<Record<string, Answer>>) => new Map(Object.entries(values))

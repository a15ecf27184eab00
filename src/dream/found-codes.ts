import type { Week } from '../platform/period.ts'
import { ABSENT, CODES, codeOfRun, codeText, endOfRun, type Runs, startOfRun } from './runs.ts'

/** A code that a register uses, and where. Lies beside a snapshot's rows as `codes.json`. */
export interface FoundCode {
  readonly code: string
  readonly firstWeek: Week
  readonly lastWeek: Week
  readonly persons: number
}

/** Gathers which codes a register uses while its people go by. */
export class FoundCodes {
  readonly #weeks: readonly Week[]
  readonly #first = new Int32Array(CODES).fill(-1)
  readonly #last = new Int32Array(CODES)
  readonly #persons = new Int32Array(CODES)
  readonly #latest = new Int32Array(CODES)
  #person = 0

  constructor(weeks: readonly Week[]) {
    this.#weeks = weeks
  }

  add(runs: Runs): void {
    this.nextPerson()
    for (let at = 0; at < runs.length; at++) {
      const run = runs[at] as number
      this.use(codeOfRun(run), startOfRun(run), endOfRun(runs, at, this.#weeks.length) - 1)
    }
  }

  nextPerson(): void {
    this.#person++
  }

  /** The person last begun has a code in some weeks. */
  use(code: number, from: number, to: number): void {
    const first = this.#first[code] as number
    if (first < 0 || from < first) this.#first[code] = from
    if (to > (this.#last[code] as number)) this.#last[code] = to
    if (this.#latest[code] === this.#person) return
    this.#latest[code] = this.#person
    this.#persons[code]!++
  }

  /** Those found, in the order of their numbers. */
  list(): FoundCode[] {
    return Array.from(this.#first.keys())
      .filter((code) => code !== ABSENT && (this.#first[code] as number) >= 0)
      .map((code) => ({
        code: codeText(code),
        firstWeek: this.#weeks[this.#first[code] as number] as Week,
        lastWeek: this.#weeks[this.#last[code] as number] as Week,
        persons: this.#persons[code] as number,
      }))
  }
}

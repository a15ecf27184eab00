import type { Attacked, Secrets } from './cell-choice.ts'
import type { PrintedStatistic, Statistic } from './linked-system.ts'
import { type Exchange, type Sums, Trial } from './trial.ts'
import type { World } from './world.ts'

/** A statistic with its shares by cell number. */
export interface IndexedStatistic {
  readonly id: string
  readonly terms: readonly { readonly times: number; readonly shares: readonly (readonly [number, number])[] }[]
  readonly steps: readonly number[]
}

/** @throws RangeError on a statistic with a grain of 0, or a share that is not of a measure. */
export function indexedStatistics(
  { shape }: Pick<Secrets, 'shape'>,
  statistics: readonly Statistic[],
): IndexedStatistic[] {
  const measures = new Set(shape.measures.map((it) => `${it.numerator}/${it.population}`))
  return statistics.map(({ id, terms, steps }) => {
    if (!steps.every((step) => step > 0)) throw new RangeError(`the steps of ${id} are not above 0`)
    const shares = terms.map(({ times, shares: of }) => ({
      times,
      shares: of.map((share) => [shape.at(share.numerator), shape.at(share.population)] as const),
    }))
    const stranger = shares.some((term) => term.shares.some(([numerator, of]) => !measures.has(`${numerator}/${of}`)))
    if (stranger) throw new RangeError(`a share of ${id} is not of a measure`)
    return { id, terms: shares, steps }
  })
}

/** Printed figures against a table: whether the table would have been printed so. */
export interface Wanted {
  readonly statistic: number
  readonly step: number
  readonly rounded: number
  readonly over: readonly number[]
}

/** A statistic's terms, and where the sums of each lie among all terms'. */
type Figure = readonly { readonly place: number; readonly times: number }[]

/** A knot's part in the figures. */
interface Part {
  /** The statistics it has a share in. */
  readonly statistics: readonly number[]
  /** The places of the terms it has a share in, and what each of its possible tables changes there. */
  readonly places: readonly number[]
  readonly changes: readonly Sums[]
}

/**
 * The attack on what is printed over hidden cells. Every knot has its pool of possible tables; a table of one knot stays possible if
 * tables of the others can be found with which every printed figure comes out as it did. They are looked for by exchanging one knot's
 * table at a time for the one that brings the figures nearest (coordinate descent), so what is found is proof and what is not found
 * counts against printing.
 */
export class StatisticsAttack {
  /** By statistic, how often it was what no exchange could mend. */
  readonly blame = new Map<number, number>()
  readonly #figures: readonly Figure[]
  readonly #parts: readonly Part[]
  readonly #truth: Sums
  /** By knot and table, the exchanges that made it fit. */
  readonly #found = new Map<string, readonly Exchange[]>()

  constructor(statistics: readonly IndexedStatistic[], { values }: Secrets, knots: readonly Attacked[]) {
    const terms = statistics.flatMap((statistic) => statistic.terms)
    const truth = (cell: number) => values[cell] ?? 0
    this.#truth = sumsOf(terms, truth)
    let next = 0
    this.#figures = statistics.map((statistic) => statistic.terms.map(({ times }) => ({ place: next++, times })))
    this.#parts = knots.map((knot) => partOf(knot, terms, this.#figures, truth))
  }

  /** What is printed when a statistic is rounded to a step; null where a term has no population. */
  printed(statistic: number, step: number): PrintedStatistic | null {
    const over = this.#overOf(statistic, this.#truth)
    const value = this.#valueOf(statistic, this.#truth)
    return value === null ? null : { value: Number((Math.round(value / step) * step).toPrecision(12)) + 0, step, over }
  }

  wanted(statistic: number, step: number): Wanted {
    const value = this.#valueOf(statistic, this.#truth)
    return {
      statistic,
      step,
      rounded: value === null ? Number.NaN : Math.round(value / step),
      over: this.#overOf(statistic, this.#truth),
    }
  }

  /** Statistics that a knot has a share in. */
  statisticsOf(knot: number): readonly number[] {
    return this.#parts[knot]?.statistics ?? []
  }

  /** Whether what is printed (by statistic; null: nothing) leaves this possible table of a knot possible. */
  leavesPossible(knot: number, world: number, wanted: readonly (Wanted | null)[]): boolean {
    const key = `${knot}/${world}`
    const before = this.#found.get(key)
    const trial = new Trial(this, this.#truth.slice(), wanted)
    trial.exchange(knot, this.#changes(knot)[world] ?? new Float64Array())
    for (const exchange of before ?? []) trial.exchange(exchange.knot, exchange.change)
    if (before && trial.off === 0) return true
    const fresh = before ? new Trial(this, this.#truth.slice(), wanted) : trial
    if (before) fresh.exchange(knot, this.#changes(knot)[world] ?? new Float64Array())
    const exchanges = this.#mend(fresh, knot)
    if (exchanges) this.#found.set(key, exchanges)
    return exchanges !== null
  }

  /** Exchanges one knot's table after the other for the one that brings the figures nearest to what is printed. */
  #mend(trial: Trial, start: number): Exchange[] | null {
    const moved = new Set([start])
    const exchanges: Exchange[] = []
    while (trial.off > 0) {
      const wrong = trial.wrong()
      const near = [...new Set(wrong.flatMap((statistic) => this.#knotsOf(statistic)))]
      const better = this.#best(
        trial,
        near.filter((knot) => !moved.has(knot)),
      )
      if (!better) {
        for (const statistic of wrong) this.blame.set(statistic, (this.blame.get(statistic) ?? 0) + 1)
        return null
      }
      trial.exchange(better.knot, better.change)
      moved.add(better.knot)
      exchanges.push(better)
    }
    return exchanges
  }

  #best(trial: Trial, knots: readonly number[]): Exchange | null {
    let best: Exchange | null = null
    let least = trial.off
    for (const knot of knots) {
      for (const change of this.#changes(knot)) {
        const off = trial.offAfter(knot, change)
        if (off >= least) continue
        least = off
        best = { knot, change }
        if (off === 0) return best
      }
    }
    return best
  }

  #knotsOf(statistic: number): readonly number[] {
    return this.#parts.flatMap(({ statistics }, knot) => (statistics.includes(statistic) ? [knot] : []))
  }

  #changes(knot: number): readonly Sums[] {
    return this.#parts[knot]?.changes ?? []
  }

  /** Adds what an exchange in a knot changes, so many times. */
  add(sums: Sums, knot: number, change: Sums, times: number): void {
    const places = this.#parts[knot]?.places ?? []
    for (let i = 0; i < places.length; i++) {
      const at = 2 * (places[i] ?? 0)
      sums[at] = (sums[at] ?? 0) + times * (change[2 * i] ?? 0)
      sums[at + 1] = (sums[at + 1] ?? 0) + times * (change[2 * i + 1] ?? 0)
    }
  }

  /** How far a table is from a printed figure: 0 when it would come out the same. */
  offOf(sums: Sums, { statistic, step, rounded, over }: Wanted): number {
    const terms = this.#termsOf(statistic)
    let miscounted = 0
    for (let i = 0; i < terms.length; i++)
      miscounted += Math.abs(Math.round(sums[2 * (terms[i]?.place ?? 0) + 1] ?? 0) - (over[i] ?? 0))
    const value = miscounted === 0 ? this.#valueOf(statistic, sums) : null
    if (value === null) return miscounted + 1
    // Kept a billionth from the edge: sums are added up in another order than where they are printed.
    return Math.max(0, Math.abs(value / step - rounded) - 0.5 + 1e-9)
  }

  #valueOf(statistic: number, sums: Sums): number | null {
    let value = 0
    for (const { place, times } of this.#termsOf(statistic)) {
      const count = Math.round(sums[2 * place + 1] ?? 0)
      if (count === 0) return null
      value += (times * (sums[2 * place] ?? 0)) / count
    }
    return value
  }

  #overOf(statistic: number, sums: Sums): number[] {
    return this.#termsOf(statistic).map(({ place }) => Math.round(sums[2 * place + 1] ?? 0))
  }

  #termsOf(statistic: number): Figure {
    return this.#figures[statistic] ?? []
  }
}

type Term = Pick<IndexedStatistic['terms'][number], 'shares'>

function partOf(
  { knot, possible }: Attacked,
  terms: readonly Term[],
  figures: readonly Figure[],
  truth: (cell: number) => number,
): Part {
  const cells = new Set(knot.cells)
  const touched = terms.flatMap((term, place) => {
    const shares = term.shares.filter((share) => share.some((cell) => cells.has(cell)))
    return shares.length > 0 ? [{ place, shares }] : []
  })
  const places = touched.map(({ place }) => place)
  const base = sumsOf(touched, truth)
  return {
    statistics: figures.flatMap((figure, at) => (figure.some(({ place }) => places.includes(place)) ? [at] : [])),
    places,
    changes: possible.worlds.map((world) => differences(base, sumsOf(touched, valueIn(world, knot.cells, truth)))),
  }
}

function sumsOf(terms: readonly Term[], value: (cell: number) => number): Sums {
  const sums = new Float64Array(2 * terms.length)
  for (const [at, { shares }] of terms.entries()) {
    for (const [numerator, population] of shares) {
      const people = value(population)
      if (people <= 0) continue
      sums[2 * at] = (sums[2 * at] ?? 0) + value(numerator) / people
      sums[2 * at + 1] = (sums[2 * at + 1] ?? 0) + 1
    }
  }
  return sums
}

const differences = (base: Sums, sums: Sums): Sums => sums.map((sum, at) => sum - (base[at] ?? 0))

function valueIn(
  world: World,
  cells: readonly number[],
  otherwise: (cell: number) => number,
): (cell: number) => number {
  const places = new Map(cells.map((cell, place) => [cell, place]))
  return (cell) => {
    const place = places.get(cell)
    return place === undefined ? otherwise(cell) : (world[place] ?? 0)
  }
}

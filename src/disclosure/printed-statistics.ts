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

/**
 * The attack on what is printed over hidden cells. Every knot has its pool of possible tables; a table of one knot stays possible if
 * tables of the others can be found with which every printed figure comes out as it did. They are looked for by exchanging one knot's
 * table at a time for the one that brings the figures nearest (coordinate descent), so what is found is proof and what is not found
 * counts against printing.
 */
export class StatisticsAttack {
  /** By statistic, how often it was what no exchange could mend. */
  readonly blame = new Map<number, number>()
  readonly #statistics: readonly IndexedStatistic[]
  readonly #truth: Sums
  readonly #pools: readonly (readonly Sums[])[]
  readonly #termsOf: readonly (readonly number[])[]
  /** By statistic, the places of its terms among all terms. */
  readonly #placesOf: readonly (readonly number[])[]
  readonly #statisticsOf: readonly (readonly number[])[]
  readonly #knotsOf: readonly (readonly number[])[]
  /** By knot and table, the exchanges that made it fit. */
  readonly #found = new Map<string, readonly Exchange[]>()

  constructor(statistics: readonly IndexedStatistic[], { values }: Secrets, knots: readonly Attacked[]) {
    this.#statistics = statistics
    const all = termsOf(statistics)
    let next = 0
    this.#placesOf = statistics.map(({ terms }) => terms.map(() => next++))
    const truth = (cell: number) => values[cell] ?? 0
    this.#truth = sumsOf(all, truth)
    const termsByCell = new Map<number, Set<number>>()
    for (const [at, { shares }] of all.entries())
      for (const cell of shares.flat()) termsByCell.set(cell, (termsByCell.get(cell) ?? new Set()).add(at))
    this.#termsOf = knots.map(({ knot }) => [
      ...new Set(knot.cells.flatMap((cell) => [...(termsByCell.get(cell) ?? [])])),
    ])
    this.#statisticsOf = this.#termsOf.map((mine) =>
      this.#placesOf.flatMap((terms, at) => (terms.some((term) => mine.includes(term)) ? [at] : [])),
    )
    this.#knotsOf = statistics.map((_, at) =>
      this.#statisticsOf.flatMap((mine, knot) => (mine.includes(at) ? [knot] : [])),
    )
    this.#pools = knots.map(({ knot, possible }, at) => {
      const mine = this.#termsOf[at] ?? []
      const few = mine.map((term) => ({
        ...all[term],
        shares: (all[term]?.shares ?? []).filter((share) => share.some((cell) => knot.cells.includes(cell))),
      }))
      const base = sumsOf(few, truth)
      return possible.worlds.map((world) => differences(base, sumsOf(few, valueIn(world, knot.cells, truth))))
    })
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
  statisticsOf(knot: number): number[] {
    const mine = new Set(this.#termsOf[knot])
    return this.#statistics.flatMap((_, at) => (this.#placesOf[at]?.some((term) => mine.has(term)) ? [at] : []))
  }

  /** Whether what is printed (by statistic; null: nothing) leaves this possible table of a knot possible. */
  leavesPossible(knot: number, world: number, wanted: readonly (Wanted | null)[]): boolean {
    const key = `${knot}/${world}`
    const before = this.#found.get(key)
    const trial = new Trial(this, this.#truth.slice(), wanted)
    trial.exchange(knot, this.#pools[knot]?.[world] ?? new Float64Array())
    for (const exchange of before ?? []) trial.exchange(exchange.knot, exchange.change)
    if (before && trial.off === 0) return true
    const fresh = before ? new Trial(this, this.#truth.slice(), wanted) : trial
    if (before) fresh.exchange(knot, this.#pools[knot]?.[world] ?? new Float64Array())
    const exchanges = this.#mend(fresh, knot)
    if (exchanges) this.#found.set(key, exchanges)
    return exchanges !== null
  }

  /** Exchanges one knot's table after the other for the one that brings the figures nearest to what is printed. */
  #mend(trial: Trial, start: number): Exchange[] | null {
    const moved = new Set([start])
    const exchanges: Exchange[] = []
    while (trial.off > 0) {
      const near = new Set(trial.wrong().flatMap((statistic) => this.#knotsOf[statistic] ?? []))
      const better = this.#best(
        trial,
        [...near].filter((knot) => !moved.has(knot)),
      )
      if (!better) {
        for (const statistic of trial.wrong()) this.blame.set(statistic, (this.blame.get(statistic) ?? 0) + 1)
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
      for (const change of this.#pools[knot] ?? []) {
        const off = trial.offAfter(knot, change)
        if (off >= least) continue
        least = off
        best = { knot, change }
        if (off === 0) return best
      }
    }
    return best
  }

  add(sums: Sums, knot: number, change: Sums, times: number): void {
    const terms = this.#termsOf[knot] ?? []
    for (let i = 0; i < terms.length; i++) {
      const at = 2 * (terms[i] ?? 0)
      sums[at] = (sums[at] ?? 0) + times * (change[2 * i] ?? 0)
      sums[at + 1] = (sums[at + 1] ?? 0) + times * (change[2 * i + 1] ?? 0)
    }
  }

  /** How far a table is from a printed figure: 0 when it would come out the same. */
  offOf(sums: Sums, { statistic, step, rounded, over }: Wanted): number {
    const places = this.#placesOf[statistic] ?? []
    let miscounted = 0
    for (let i = 0; i < places.length; i++)
      miscounted += Math.abs(Math.round(sums[2 * (places[i] ?? 0) + 1] ?? 0) - (over[i] ?? 0))
    const value = miscounted === 0 ? this.#valueOf(statistic, sums) : null
    if (value === null) return miscounted + 1
    // Kept a billionth from the edge: sums are added up in another order than where they are printed.
    return Math.max(0, Math.abs(value / step - rounded) - 0.5 + 1e-9)
  }

  #valueOf(statistic: number, sums: Sums): number | null {
    let value = 0
    for (const [i, term] of (this.#placesOf[statistic] ?? []).entries()) {
      const count = Math.round(sums[2 * term + 1] ?? 0)
      if (count === 0) return null
      value += ((this.#statistics[statistic]?.terms[i]?.times ?? 0) * (sums[2 * term] ?? 0)) / count
    }
    return value
  }

  #overOf(statistic: number, sums: Sums): number[] {
    return (this.#placesOf[statistic] ?? []).map((term) => Math.round(sums[2 * term + 1] ?? 0))
  }
}

const termsOf = (statistics: readonly IndexedStatistic[]) => statistics.flatMap(({ terms }) => terms)

function sumsOf(
  terms: readonly { readonly shares: readonly (readonly [number, number])[] }[],
  value: (cell: number) => number,
): Sums {
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

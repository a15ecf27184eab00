import type { Attacked, Secrets } from './cell-choice.ts'
import type { PrintedStatistic, Statistic } from './linked-system.ts'
import type { World } from './puzzle.ts'

/** A statistic with its shares by cell number. */
export interface IndexedStatistic {
  readonly id: string
  readonly terms: readonly { readonly times: number; readonly shares: readonly (readonly [number, number])[] }[]
  readonly steps: readonly number[]
}

/** Sum and number of the shares of every term, one after the other: all that the statistics need to know of a table. */
type Sums = Float64Array

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
  readonly #statistics: readonly IndexedStatistic[]
  readonly #truth: Sums
  readonly #pools: readonly (readonly Sums[])[]
  readonly #termsOf: readonly (readonly number[])[]
  /** By statistic, the places of its terms among all terms. */
  readonly #placesOf: readonly (readonly number[])[]

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
    return value === null ? null : { value: Number((Math.round(value / step) * step).toPrecision(12)), step, over }
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

  /** The possible tables of a knot, by their place in its pool, that the printed figures leave possible. */
  remaining(knot: number, wanted: readonly Wanted[]): number[] {
    const pool = this.#pools[knot] ?? []
    return [...pool.keys()].filter((world) => this.#canStand(knot, pool[world] ?? new Float64Array(), wanted))
  }

  #canStand(knot: number, change: Sums, wanted: readonly Wanted[]): boolean {
    const sums = this.#truth.slice()
    this.#add(sums, knot, change, 1)
    let off = this.#off(sums, wanted)
    const moved = new Set([knot])
    while (off > 0) {
      const better = this.#bestExchange(sums, moved, wanted, off)
      if (!better) return false
      this.#add(sums, better.knot, better.change, 1)
      moved.add(better.knot)
      off = better.off
    }
    return true
  }

  #bestExchange(sums: Sums, moved: ReadonlySet<number>, wanted: readonly Wanted[], off: number) {
    const wrong = wanted.filter((it) => this.#offOf(sums, it) > 0)
    const terms = new Set(wrong.flatMap(({ statistic }) => this.#placesOf[statistic] ?? []))
    let best: { knot: number; change: Sums; off: number } | null = null
    for (const [knot, pool] of this.#pools.entries()) {
      if (moved.has(knot) || !this.#termsOf[knot]?.some((term) => terms.has(term))) continue
      for (const change of pool) {
        this.#add(sums, knot, change, 1)
        const then = this.#off(sums, wanted)
        this.#add(sums, knot, change, -1)
        if (then < (best?.off ?? off)) best = { knot, change, off: then }
        if (then === 0) return best
      }
    }
    return best
  }

  #add(sums: Sums, knot: number, change: Sums, times: number): void {
    for (const [i, term] of (this.#termsOf[knot] ?? []).entries()) {
      sums[2 * term] = (sums[2 * term] ?? 0) + times * (change[2 * i] ?? 0)
      sums[2 * term + 1] = (sums[2 * term + 1] ?? 0) + times * (change[2 * i + 1] ?? 0)
    }
  }

  /** How far a table is from what is printed: 0 when every figure would come out the same. */
  #off(sums: Sums, wanted: readonly Wanted[]): number {
    return wanted.reduce((total, it) => total + this.#offOf(sums, it), 0)
  }

  #offOf(sums: Sums, { statistic, step, rounded, over }: Wanted): number {
    const counts = this.#overOf(statistic, sums)
    const miscounted = counts.reduce((total, count, i) => total + Math.abs(count - (over[i] ?? 0)), 0)
    const value = this.#valueOf(statistic, sums)
    if (value === null || Number.isNaN(rounded)) return miscounted + (value === null && Number.isNaN(rounded) ? 0 : 1)
    // Kept a billionth from the edge: sums are added up in another order than where they are printed.
    const beyond = Math.abs(value / step - rounded) - 0.5 + 1e-9
    return miscounted + Math.max(0, beyond)
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

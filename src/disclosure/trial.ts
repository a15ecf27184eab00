import type { StatisticsAttack, Wanted } from './printed-statistics.ts'

/** Sum and number of the shares of every term, one after the other: all that the statistics need to know of a table. */
export type Sums = Float64Array

/** One knot's table exchanged for another: what that adds to the sums of its terms. */
export interface Exchange {
  readonly knot: number
  readonly change: Sums
}

/** Tables being exchanged: the sums as they stand, and how far every figure is from what is printed. */
export class Trial {
  off = 0
  readonly #attack: StatisticsAttack
  readonly #sums: Sums
  readonly #wanted: readonly (Wanted | null)[]
  readonly #offs: Float64Array

  constructor(attack: StatisticsAttack, sums: Sums, wanted: readonly (Wanted | null)[]) {
    this.#attack = attack
    this.#sums = sums
    this.#wanted = wanted
    this.#offs = new Float64Array(wanted.length)
  }

  exchange(knot: number, change: Sums): void {
    this.#attack.add(this.#sums, knot, change, 1)
    for (const statistic of this.#attack.statisticsOf(knot)) {
      const wanted = this.#wanted[statistic]
      this.#offs[statistic] = wanted ? this.#attack.offOf(this.#sums, wanted) : 0
    }
    this.off = this.#offs.reduce((sum, off) => sum + off, 0)
  }

  offAfter(knot: number, change: Sums): number {
    this.#attack.add(this.#sums, knot, change, 1)
    let then = 0
    let before = 0
    for (const statistic of this.#attack.statisticsOf(knot)) {
      const wanted = this.#wanted[statistic]
      if (wanted) then += this.#attack.offOf(this.#sums, wanted)
      before += this.#offs[statistic] ?? 0
    }
    this.#attack.add(this.#sums, knot, change, -1)
    const others = this.off - before
    return then + (others > 1e-12 ? others : 0)
  }

  wrong(): number[] {
    return [...this.#offs.keys()].filter((statistic) => (this.#offs[statistic] ?? 0) > 0)
  }
}

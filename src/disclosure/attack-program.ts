import type { Publication, PublishedStatistic } from './publication.ts'
import { Puzzle } from './puzzle.ts'
import type { Knot, Scene } from './scene.ts'
import type { Column, Constraint, Program } from './solver.ts'

/** A sum of columns and a constant. */
interface Expression {
  readonly columns: readonly number[]
  readonly times: readonly number[]
  readonly constant: number
}

/** The linear program of every table that fits what is printed about some knots. */
export function attackProgram(
  publication: Publication,
  scene: Scene,
  knots: readonly Knot[],
): { program: Program; columnOf: ReadonlyMap<number, number> } {
  const builder = new Builder(scene, knots)
  for (const knot of knots) for (const row of knot.rows) builder.addRow(row)
  for (const statistic of publication.statistics) builder.addFigure(statistic)
  return { program: { columns: builder.columns, constraints: builder.constraints }, columnOf: builder.columnOf }
}

const unbounded = 1e9
/** Printed figures are decimal, sums of doubles are not. */
const slack = 1e-9

class Builder {
  readonly columns: Column[] = []
  readonly constraints: Constraint[] = []
  readonly columnOf = new Map<number, number>()
  readonly #scene: Scene
  readonly #bounds = new Map<number, { low: number; high: number }>()
  readonly #shareOf = new Map<string, number>()

  constructor(scene: Scene, knots: readonly Knot[]) {
    this.#scene = scene
    for (const knot of knots) {
      const puzzle = new Puzzle(scene, knot)
      for (const [place, cell] of knot.cells.entries()) {
        const bounds = puzzle.boundsOf(place, [])
        if (!bounds) throw new RangeError('what is printed contradicts itself')
        this.#bounds.set(cell, bounds)
        this.columnOf.set(cell, this.#column(0, Number.POSITIVE_INFINITY))
      }
    }
  }

  addRow(at: number): void {
    const { cells = [], signs = [] } = this.#scene.shape.rows[at] ?? {}
    const sum = this.#sum(cells.map((cell, i) => [signs[i] ?? 0, this.#cell(cell)]))
    this.#constrain(sum, 0, 0)
  }

  /** value - step/2 <= the figure <= value + step/2. */
  addFigure({ terms, value, step, over }: PublishedStatistic): void {
    const parts = terms.flatMap(({ times, shares }, term): [number, Expression][] => {
      const pairs = shares.map((share) => [this.#at(share.numerator), this.#at(share.population)] as const)
      const inhabited = pairs.filter(([, population]) => this.#scene.known(population) !== 0)
      const count = over?.[term] ?? inhabited.length
      const everyone = count === inhabited.length
      return inhabited.map((pair) => [times / count, this.#share(...pair, everyone)])
    })
    const sum = this.#sum(parts)
    if (sum.columns.length > 0) this.#constrain(sum, value - step / 2 - slack, value + step / 2 + slack)
  }

  #at(id: string): number {
    return this.#scene.shape.at(id)
  }

  #share(numerator: number, population: number, inhabited: boolean): Expression {
    const people = this.#scene.known(population)
    if (people !== null) return this.#sum([[1 / people, this.#cell(numerator)]])
    const column = this.columnOf.get(population)
    if (column === undefined) return { columns: [this.#column(0, 1)], times: [1], constant: 0 }
    if (inhabited) this.columns[column] = { ...this.#columnAt(column), low: 1 }
    const key = `${numerator}/${population}`
    const share = this.#shareOf.get(key) ?? this.#envelope(numerator, population, inhabited)
    this.#shareOf.set(key, share)
    return { columns: [share], times: [1], constant: 0 }
  }

  /** McCormick's four inequalities for numerator = share x population, with share in 0..1 and the population in low..high. */
  #envelope(numerator: number, population: number, inhabited: boolean): number {
    const share = this.#column(0, 1)
    const s: Expression = { columns: [share], times: [1], constant: 0 }
    const n = this.#cell(numerator)
    const d = this.#cell(population)
    const { low: from, high } = this.#bounds.get(population) ?? { low: 0, high: unbounded }
    const low = inhabited ? Math.max(from, 1) : from
    // [times the population, times the share, least, most], each beside one numerator.
    const infinity = Number.POSITIVE_INFINITY
    const below = [
      [0, -low, 0, infinity],
      [-1, -low, -infinity, -low],
    ] as const
    const above = [
      [0, -high, -infinity, 0],
      [-1, -high, -high, infinity],
    ] as const
    for (const [people, times, least, most] of high < unbounded ? [...below, ...above] : below)
      this.#constrain(
        this.#sum([
          [1, n],
          [times, s],
          [people, d],
        ]),
        least,
        most,
      )
    return share
  }

  #cell(cell: number): Expression {
    const known = this.#scene.known(cell)
    if (known !== null) return { columns: [], times: [], constant: known }
    const column = this.columnOf.get(cell)
    return column === undefined
      ? { columns: [this.#column(0, Number.POSITIVE_INFINITY)], times: [1], constant: 0 }
      : { columns: [column], times: [1], constant: 0 }
  }

  #sum(parts: readonly (readonly [number, Expression])[]): Expression {
    const times = new Map<number, number>()
    let constant = 0
    for (const [factor, part] of parts) {
      constant += factor * part.constant
      for (const [i, column] of part.columns.entries())
        times.set(column, (times.get(column) ?? 0) + factor * (part.times[i] ?? 0))
    }
    return { columns: [...times.keys()], times: [...times.values()], constant }
  }

  #constrain({ columns, times, constant }: Expression, low: number, high: number): void {
    this.constraints.push({ low: low - constant, high: high - constant, columns, times })
  }

  #column(low: number, high: number): number {
    return this.columns.push({ low, high, cost: 0 }) - 1
  }

  #columnAt(at: number): Column {
    return this.columns[at] ?? { low: 0, high: Number.POSITIVE_INFINITY, cost: 0 }
  }
}

import type { Shape } from './compiled-system.ts'
import { isSensitive } from './small-groups.ts'

/** What can be seen of a system under a threshold's rule: printed values, and what follows from them by subtraction. */
export class Scene {
  readonly shape: Shape
  readonly threshold: number
  readonly #open: (cell: number) => number | null
  readonly #kept: ReadonlySet<number>
  readonly #followed = new Map<number, number | null>()

  /**
   * @param open the value of a printed cell, or null where it is hidden.
   * @param kept cells that stay unknown although they are not printed and may follow from others: an attack is to find them.
   */
  constructor(shape: Shape, threshold: number, open: (cell: number) => number | null, kept: ReadonlySet<number>) {
    this.shape = shape
    this.threshold = threshold
    this.#open = open
    this.#kept = kept
  }

  /** The value of a cell that is known, or null. */
  known(cell: number): number | null {
    return this.shape.printed[cell] ? this.#open(cell) : this.#follow(cell)
  }

  /** Printed for everybody to see. */
  isOpen(cell: number): boolean {
    return this.shape.printed[cell] === true && this.#open(cell) !== null
  }

  /** What is not printed but follows from the rest of one of its rows. */
  #follow(cell: number): number | null {
    if (this.#kept.has(cell)) return null
    const before = this.#followed.get(cell)
    if (before !== undefined) return before
    this.#followed.set(cell, null)
    for (const row of this.shape.rowsOf[cell] ?? []) {
      const rest = this.#restOf(row, cell)
      if (rest === null) continue
      this.#followed.set(cell, rest)
      return rest
    }
    return null
  }

  #restOf(row: number, cell: number): number | null {
    const { cells = [], signs = [] } = this.shape.rows[row] ?? {}
    let rest = 0
    let own = 1
    for (const [i, other] of cells.entries()) {
      const sign = signs[i] ?? 0
      const value = other === cell ? 0 : this.known(other)
      if (value === null) return null
      if (other === cell) own = sign
      rest += sign * value
    }
    return -rest * own + 0
  }
}

/** Unknown cells that equations tie together, with the rows and measures they stand in. Nothing in one tells of another. */
export interface Knot {
  readonly cells: readonly number[]
  readonly rows: readonly number[]
  readonly measures: readonly number[]
}

/** The knots in which one of these cells is unknown. */
export function knotsOf(scene: Scene, starts: Iterable<number>): Knot[] {
  const knots: Knot[] = []
  const taken = new Set<number>()
  for (const start of starts) {
    if (taken.has(start) || scene.known(start) !== null) continue
    const knot = knotFrom(scene, start)
    for (const cell of knot.cells) taken.add(cell)
    knots.push(knot)
  }
  return knots
}

/** The knot around an unknown cell; of one with more cells than `most`, a part with more than that. */
export function knotFrom(scene: Scene, start: number, most = Number.POSITIVE_INFINITY): Knot {
  const { rows: all, rowsOf, measuresOf } = scene.shape
  const cells = new Set([start])
  const rows = new Set<number>()
  for (const cell of cells) {
    if (cells.size > most) break
    for (const row of (rowsOf[cell] ?? []).filter((it) => !rows.has(it))) {
      rows.add(row)
      const unknown = (all[row]?.cells ?? []).filter((other) => scene.known(other) === null)
      for (const other of unknown) cells.add(other)
    }
  }
  const measures = new Set([...cells].flatMap((cell) => measuresOf[cell] ?? []))
  return { cells: [...cells].sort((a, b) => a - b), rows: [...rows], measures: [...measures] }
}

/** What a table of values would have had to look like. `no`: it would not have been printed so. */
export type Verdict = 'no' | 'plain' | 'sensitive'

/**
 * What the rule says of one measure in a possible table. It cannot be that something sensitive is printed.
 * @param value the possible value of a cell.
 */
export function verdictOn(scene: Scene, measure: number, value: (cell: number) => number): Verdict {
  const it = scene.shape.measures[measure]
  if (!it) return 'plain'
  const { population, numerator, complement } = it
  const people = value(population)
  if (!isSensitive(value(numerator), people, scene.threshold)) return 'plain'
  const few = people < scene.threshold ? [population, numerator, complement] : [numerator, complement]
  return few.some((cell) => scene.isOpen(cell)) ? 'no' : 'sensitive'
}

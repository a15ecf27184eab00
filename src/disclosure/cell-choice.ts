import type { Shape } from './compiled-system.ts'
import { type Possible, possibleValues } from './possible-values.ts'
import { Puzzle } from './puzzle.ts'
import { type Knot, knotFrom, knotsOf, Scene } from './scene.ts'
import { isSensitive } from './small-groups.ts'

/** The secrets: a shape with its true values. */
export interface Secrets {
  readonly shape: Shape
  readonly values: readonly number[]
  readonly threshold: number
  /** What it costs to hide a cell. */
  readonly cost: readonly number[]
}

/** What the rule hides: of the printed and of the not printed cells. */
export function sensitiveCells({ shape, values, threshold }: Secrets): ReadonlySet<number> {
  const sensitive = new Set<number>()
  for (const { population, numerator, complement } of shape.measures) {
    const people = values[population] ?? 0
    if (isSensitive(values[numerator] ?? 0, people, threshold)) sensitive.add(numerator).add(complement)
    if (people < threshold) sensitive.add(population)
  }
  return sensitive
}

/** A knot of hidden cells, what the attacker must think possible in it, and what might be hidden besides to widen that. */
export interface Attacked {
  readonly knot: Knot
  readonly puzzle: Puzzle
  readonly possible: Possible
  /** Places of the cells that must keep enough values. */
  readonly asked: readonly number[]
  /** Printed cells that stand in an equation with a cell of the knot. */
  readonly neighbours: readonly number[]
}

/** A knot of more cells than this is not made larger to see whether that helps. */
const mostCells = 30

/** Attacks a choice of hidden cells, knot by knot. Knots that did not change from one choice to the next are remembered. */
export class Attacker {
  readonly #secrets: Secrets
  readonly #sensitive: ReadonlySet<number>
  readonly #remembered = new Map<string, Attacked>()

  constructor(secrets: Secrets) {
    this.#secrets = secrets
    this.#sensitive = sensitiveCells(secrets)
  }

  /** Every knot, or those of some cells. */
  attack(hidden: ReadonlySet<number>, cells: Iterable<number> = [...hidden, ...this.#sensitive]): Attacked[] {
    const scene = this.#sceneOf(hidden)
    return knotsOf(scene, cells).map((knot) => {
      const key = knot.cells.join()
      const attacked = this.#remembered.get(key) ?? this.#attackKnot(scene, knot)
      this.#remembered.set(key, attacked)
      return attacked
    })
  }

  /** The neighbours of a cell's knot if the knot is not large and the cell keeps too few values in it, else null. */
  neighboursIfNarrow(hidden: ReadonlySet<number>, cell: number): readonly number[] | null {
    const scene = this.#sceneOf(hidden)
    const knot = knotFrom(scene, cell, mostCells)
    if (knot.cells.length > mostCells) return null
    const before = this.#remembered.get(knot.cells.join())
    const place = knot.cells.indexOf(cell)
    if (before) return before.possible.narrow.includes(place) ? before.neighbours : null
    const { threshold } = this.#secrets
    const { narrow } = possibleValues(this.#puzzleOf(scene, knot), [place], this.#truthOf(knot), threshold)
    return narrow.length > 0 ? neighboursOf(scene, knot) : null
  }

  #attackKnot(scene: Scene, knot: Knot): Attacked {
    const puzzle = this.#puzzleOf(scene, knot)
    const asked = [...knot.cells.keys()].filter((place) => {
      const cell = knot.cells[place] ?? 0
      return scene.shape.printed[cell] || this.#sensitive.has(cell)
    })
    const possible = possibleValues(puzzle, asked, this.#truthOf(knot), this.#secrets.threshold)
    return { knot, puzzle, possible, asked, neighbours: neighboursOf(scene, knot) }
  }

  #puzzleOf(scene: Scene, knot: Knot): Puzzle {
    return new Puzzle(scene, knot, { near: this.#truthOf(knot), radius: 16 * this.#secrets.threshold })
  }

  #truthOf(knot: Knot): Float64Array {
    return Float64Array.from(knot.cells, (cell) => this.#secrets.values[cell] ?? 0)
  }

  #sceneOf(hidden: ReadonlySet<number>): Scene {
    const { shape, values, threshold } = this.#secrets
    return new Scene(shape, threshold, (cell) => (hidden.has(cell) ? null : (values[cell] ?? 0)), this.#sensitive)
  }
}

function neighboursOf(scene: Scene, knot: Knot): number[] {
  const near = knot.rows.flatMap((row) => scene.shape.rows[row]?.cells ?? [])
  return [...new Set(near.filter((cell) => scene.isOpen(cell)))]
}

import type { Puzzle } from './puzzle.ts'
import { type Narrowing, outward, type World } from './world.ts'

/** How many values one search may try, and all searches for one cell. */
const effort = 60
const effortForCell = 500

export interface Possible {
  /** Possible tables, each with at least one value that no earlier one had. */
  readonly worlds: readonly World[]
  /** The first place found with fewer than enough; the rest was then not looked at. */
  readonly narrow: readonly number[]
}

/**
 * Collects possible tables until every asked cell has `enough` different values in them, or one is found that has not.
 * @param near a table that fulfils the equations, as the true one: searches start from it.
 */
export function possibleValues(puzzle: Puzzle, asked: readonly number[], near: World, enough: number): Possible {
  const worlds: World[] = []
  const values = new Map(asked.map((place) => [place, new Set<number>()]))
  const take = (world: World) => {
    worlds.push(world)
    for (const [place, its] of values) its.add(world[place] ?? 0)
  }
  if (puzzle.allows(near)) take(near)
  const reasons = puzzle.reasons(near)
  for (const [place, its] of values) {
    const search = new Search(puzzle, place, near, enough)
    for (const reason of reasons) {
      if (its.size >= enough || search.left <= 0) break
      search.widen(its, reason, puzzle.boundsOf(place, reason), take)
    }
    if (its.size < enough) return { worlds, narrow: [place] }
  }
  return { worlds, narrow: [] }
}

/** The search for tables with different values of one cell. */
class Search {
  left = effortForCell
  /** A search was broken off undecided. */
  gaveUp = false
  readonly #puzzle: Puzzle
  readonly #place: number
  readonly #near: World
  readonly #enough: number
  readonly #failuresBorne: number

  /** @param failuresBorne how many values may fail before a reason for the hiding is left. */
  constructor(puzzle: Puzzle, place: number, near: World, enough: number, failuresBorne = 2 * enough) {
    this.#puzzle = puzzle
    this.#place = place
    this.#near = near
    this.#enough = enough
    this.#failuresBorne = failuresBorne
  }

  /** Finds tables with further values from low to high, under one reason for the hiding. */
  widen(
    its: ReadonlySet<number>,
    reason: readonly Narrowing[],
    bounds: Bounds | null,
    take: (world: World, value: number) => void,
  ): void {
    if (!bounds) return
    let failures = 0
    for (const value of outward(this.#near[this.#place] ?? 0, bounds.low, bounds.high)) {
      if (its.size >= this.#enough || failures > this.#failuresBorne || this.left <= 0) return
      if (its.has(value)) continue
      const world = this.#puzzle.find([[this.#place, value, value], ...reason], this.#near, effort)
      this.left -= 1 + effort - this.#puzzle.left
      if (world) take(world, value)
      else failures++
      if (this.#puzzle.gaveUp) this.gaveUp = true
    }
  }
}

interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * How many whole values from low to high the rule leaves a cell, counted as far as `enough`. Null: the searches were broken off before
 * so many were found.
 * @param near a table that fulfils the equations.
 */
export function possibleCount(
  puzzle: Puzzle,
  place: number,
  { low, high }: Bounds,
  near: World,
  enough: number,
): number | null {
  const values = new Set<number>()
  // Whoever counts must have tried every value: an attacker's table may lie far from the few that the rule allows.
  const search = new Search(puzzle, place, near, enough, Number.POSITIVE_INFINITY)
  for (const reason of puzzle.reasons(near)) {
    const bounds = puzzle.boundsOf(place, reason)
    const within = bounds && { low: Math.max(low, bounds.low), high: Math.min(high, bounds.high) }
    search.widen(values, reason, within, (_, value) => values.add(value))
  }
  return values.size < enough && (search.gaveUp || search.left <= 0) ? null : values.size
}

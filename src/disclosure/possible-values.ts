import { type Narrowing, outward, type Puzzle, type World } from './puzzle.ts'

/** How many values one search may try. */
const effort = 300

export interface Possible {
  /** Possible tables, each with at least one value that no earlier one had. */
  readonly worlds: readonly World[]
  /** Places with fewer than enough. */
  readonly narrow: readonly number[]
}

/**
 * Collects possible tables until every asked cell has `enough` different values in them, or no more are found.
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
    for (const reason of reasons) {
      if (its.size >= enough) break
      widen(puzzle, place, its, reason, near, enough, take)
    }
  }
  return { worlds, narrow: asked.filter((place) => (values.get(place)?.size ?? 0) < enough) }
}

/** Finds tables with further values of one cell, under one reason for the hiding. */
function widen(
  puzzle: Puzzle,
  place: number,
  its: ReadonlySet<number>,
  reason: readonly Narrowing[],
  near: World,
  enough: number,
  take: (world: World) => void,
): void {
  const bounds = puzzle.boundsOf(place, reason)
  if (!bounds) return
  let failures = 0
  for (const value of outward(near[place] ?? 0, bounds.low, bounds.high)) {
    if (its.size >= enough || failures > 2 * enough) return
    if (its.has(value)) continue
    const world = puzzle.find([[place, value, value], ...reason], near, effort)
    if (world) take(world)
    else failures++
  }
}

/**
 * How many whole values from low to high the rule leaves a cell, counted as far as `enough`. What a search could not decide counts as
 * possible.
 */
export function possibleCount(puzzle: Puzzle, place: number, low: number, high: number, enough: number): number {
  const values = new Set<number>()
  const near = new Float64Array(puzzle.knot.cells.length)
  for (const reason of puzzle.reasons(near)) {
    const bounds = puzzle.boundsOf(place, reason)
    if (!bounds) continue
    for (const value of outward(0, Math.max(low, bounds.low), Math.min(high, bounds.high))) {
      if (values.size >= enough) return enough
      if (values.has(value)) continue
      const found = puzzle.find([[place, value, value], ...reason], near, 10 * effort)
      if (found || puzzle.gaveUp) values.add(value)
    }
  }
  return values.size
}

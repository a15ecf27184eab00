/** Values of a knot's cells, in the knot's order. */
export type World = Float64Array

/** A narrowing of one cell, by its place in the knot, to low..high. */
export type Narrowing = readonly [place: number, low: number, high: number]

/** Whether a world stays within all of these narrowings. */
export const fulfils = (world: World, narrowings: readonly Narrowing[]) =>
  narrowings.every(([place, low, high]) => (world[place] ?? 0) >= low && (world[place] ?? 0) <= high)

/** Whole values from low to high, the nearest to `from` first. */
export function* outward(from: number, low: number, high: number): Generator<number> {
  const start = Math.min(Math.max(from, low), high)
  yield start
  for (let step = 1; start - step >= low || start + step <= high; step++) {
    if (start + step <= high) yield start + step
    if (start - step >= low) yield start - step
  }
}

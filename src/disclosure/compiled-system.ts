import type { CellId, LinkedSystem } from './linked-system.ts'

/** The sum of the parts less the total is 0. `signs` are 1 and -1. */
export interface Row {
  readonly cells: readonly number[]
  readonly signs: readonly number[]
}

export interface IndexedMeasure {
  readonly population: number
  readonly numerator: number
  readonly complement: number
}

/** The shape of a system with cells as numbers from 0, and without values: what the attacker and the protector both know. */
export interface Shape {
  readonly ids: readonly CellId[]
  readonly at: (id: CellId) => number
  readonly printed: readonly boolean[]
  readonly rows: readonly Row[]
  /** By cell, the rows it stands in. */
  readonly rowsOf: readonly (readonly number[])[]
  readonly measures: readonly IndexedMeasure[]
  readonly measuresOf: readonly (readonly number[])[]
}

export type Outline = Pick<LinkedSystem, 'equations' | 'measures'> & {
  readonly cells: readonly { readonly id: CellId; readonly printed?: boolean }[]
}

/** @throws RangeError when an id stands twice, or is used and not there. */
export function shapeOf({ cells, equations, measures }: Outline): Shape {
  const ids = cells.map(({ id }) => id)
  const places = new Map(ids.map((id, at) => [id, at]))
  if (places.size !== ids.length) throw new RangeError('two cells have the same id')
  const at = (id: CellId) => {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`there is no cell ${id}`)
    return place
  }
  const indexed = measures.map(({ population, numerator, complement }) => ({
    population: at(population),
    numerator: at(numerator),
    complement: at(complement),
  }))
  const rows = distinct([
    ...equations.map(({ total, parts }) => rowOf(at(total), parts.map(at))),
    ...indexed.map((it) => rowOf(it.population, [it.numerator, it.complement])),
  ])
  const printed = cells.map((cell) => cell.printed !== false)
  const rowsOf = placesIn(
    ids.length,
    rows.map(({ cells: inRow }) => inRow),
  )
  const measuresOf = placesIn(
    ids.length,
    indexed.map((it) => [it.population, it.numerator, it.complement]),
  )
  return { ids, at, printed, rows, rowsOf, measures: indexed, measuresOf }
}

const rowOf = (total: number, parts: readonly number[]): Row => ({
  cells: [total, ...parts],
  signs: [-1, ...parts.map(() => 1)],
})

/** A measure often repeats an equation that is given as well. */
function distinct(rows: readonly Row[]): Row[] {
  const key = ({ cells: [total, ...parts] }: Row) => `${total}=${parts.sort((a, b) => a - b).join('+')}`
  return [...new Map(rows.map((row) => [key(row), row])).values()]
}

function placesIn(size: number, groups: readonly (readonly number[])[]): number[][] {
  const places: number[][] = Array.from({ length: size }, () => [])
  for (const [group, members] of groups.entries()) for (const cell of members) places[cell]?.push(group)
  return places
}

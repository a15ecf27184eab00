import type { Cell, CellId, Equation, LinkedSystem, Measure } from '../disclosure/index.ts'
import type { PooledCounts, PooledRow } from '../jobindsats/index.ts'

/** A municipality with all that the share needs. */
export interface WholeRow extends PooledRow {
  readonly numerator: number
  readonly denominator: number
}

/** A municipality that lacks a number is in neither sum. So is one whose categories hold more persons than it has. */
export const wholeRows = ({ rows }: Pick<PooledCounts, 'rows'>) => rows.filter(isWhole)
const isWhole = (row: PooledRow): row is WholeRow =>
  row.numerator !== null && row.denominator !== null && row.numerator + (row.unknown ?? 0) <= row.denominator

const counts = {
  denominator: ({ denominator }: WholeRow) => denominator,
  numerator: ({ numerator }: WholeRow) => numerator,
  unknown: ({ unknown }: WholeRow) => unknown ?? 0,
  known: ({ denominator, unknown }: WholeRow) => denominator - (unknown ?? 0),
  rest: ({ denominator, numerator }: WholeRow) => denominator - numerator,
  knownRest: ({ denominator, numerator, unknown }: WholeRow) => denominator - numerator - (unknown ?? 0),
}
export type PooledCount = keyof typeof counts
const names = Object.keys(counts) as PooledCount[]

/** All municipalities together. */
export const everywhere = 'everywhere'
/** Names a count in the linked system. */
export const pooledCell = (period: string, municipality: string, name: PooledCount): CellId =>
  `${period}/${municipality}/${name}`

/** The sums over municipalities. */
export function sumOf(rows: readonly WholeRow[]): WholeRow {
  const sum = (count: (row: WholeRow) => number) => rows.reduce((total, row) => total + count(row), 0)
  const unknown = rows.some((row) => row.unknown !== null) ? sum(counts.unknown) : null
  return { municipality: everywhere, numerator: sum(counts.numerator), denominator: sum(counts.denominator), unknown }
}

/** Everything of goal 2 or 3 that is published together, the sums over municipalities among it. */
export function pooledSystem(periods: readonly PooledCounts[]): LinkedSystem {
  const blocks = periods.map(periodSystem)
  return {
    cells: blocks.flatMap(({ cells }) => cells),
    equations: blocks.flatMap(({ equations }) => equations),
    measures: blocks.flatMap(({ measures }) => measures),
  }
}

function periodSystem(of: PooledCounts) {
  const rows = wholeRows(of)
  const cell = (municipality: string, name: PooledCount) => pooledCell(of.period, municipality, name)
  const all = [...rows, sumOf(rows)]
  const cells = all.flatMap((row) =>
    names.map(
      (name): Cell => ({
        id: cell(row.municipality, name),
        value: counts[name](row),
        printed: name === 'unknown' ? row.unknown !== null : name === 'numerator' || name === 'denominator',
        weight: row.municipality === everywhere ? 20 : 1,
      }),
    ),
  )
  const equations = names.map(
    (name): Equation => ({
      total: cell(everywhere, name),
      parts: rows.map(({ municipality }) => cell(municipality, name)),
    }),
  )
  return {
    cells,
    equations: [...equations, ...all.map((row) => restOf(cell, row.municipality))],
    measures: all.flatMap((row) => measuresOf(cell, row)),
  }
}

type CellName = (municipality: string, name: PooledCount) => CellId

const restOf = (cell: CellName, code: string): Equation => ({
  total: cell(code, 'rest'),
  parts: [cell(code, 'unknown'), cell(code, 'knownRest')],
})

function measuresOf(cell: CellName, { municipality: code, unknown }: WholeRow): Measure[] {
  const measure = (population: PooledCount, numerator: PooledCount, complement: PooledCount): Measure => ({
    population: cell(code, population),
    numerator: cell(code, numerator),
    complement: cell(code, complement),
  })
  const ofAll = measure('denominator', 'numerator', 'rest')
  if (unknown === null) return [ofAll]
  return [ofAll, measure('denominator', 'unknown', 'known'), measure('known', 'numerator', 'knownRest')]
}

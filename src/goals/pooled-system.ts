import type { Cell, CellId, Equation, LinkedSystem, Measure } from '../disclosure/index.ts'
import type { PooledCounts, PooledGroup, PooledRow } from '../jobindsats/index.ts'
import type { Group } from './goal-result.ts'

/** A group with all that the share needs. */
export interface WholeGroup extends PooledGroup {
  readonly numerator: number
  readonly denominator: number
}

type BySex = Readonly<Record<'man' | 'woman', WholeGroup>>

/** A municipality with all that the share needs; by sex, where the sexes are whole too and add up to it. */
export interface WholeRow extends WholeGroup {
  readonly municipality: string
  readonly sexes: BySex | null
}

/** A municipality that lacks a number is in neither sum. So is one whose categories hold more persons than it has. */
export const wholeRows = ({ rows }: Pick<PooledCounts, 'rows'>): readonly WholeRow[] =>
  rows.flatMap((row) => (isWhole(row) ? [{ ...row, sexes: wholeSexes(row) }] : []))

const isWhole = <Of extends PooledGroup>(group: Of): group is Of & WholeGroup =>
  group.numerator !== null && group.denominator !== null && group.numerator + (group.unknown ?? 0) <= group.denominator

/** Those without a known category are told of everybody only: by sex they are a handful, and hide the rest with them. */
function wholeSexes({ sexes, ...all }: PooledRow & WholeGroup): BySex | null {
  if (!sexes || !isWhole(sexes.man) || !isWhole(sexes.woman)) return null
  const [man, woman] = [sexes.man, sexes.woman].map((sex) => ({ ...sex, unknown: null })) as [WholeGroup, WholeGroup]
  const both = sumOfGroups([man, woman])
  return both.numerator === all.numerator && both.denominator === all.denominator ? { man, woman } : null
}

const counts = {
  denominator: ({ denominator }: WholeGroup) => denominator,
  numerator: ({ numerator }: WholeGroup) => numerator,
  unknown: ({ unknown }: WholeGroup) => unknown ?? 0,
  known: ({ denominator, unknown }: WholeGroup) => denominator - (unknown ?? 0),
  rest: ({ denominator, numerator }: WholeGroup) => denominator - numerator,
  knownRest: ({ denominator, numerator, unknown }: WholeGroup) => denominator - numerator - (unknown ?? 0),
}
export type PooledCount = keyof typeof counts
const names = Object.keys(counts) as PooledCount[]
const namesOf = (group: Group): readonly PooledCount[] =>
  group === 'all' ? names : ['denominator', 'numerator', 'rest']

/** All municipalities together. */
export const everywhere = 'everywhere'
/** Names a count in the linked system. */
export const pooledCell = (period: string, municipality: string, group: Group, name: PooledCount): CellId =>
  group === 'all' ? `${period}/${municipality}/${name}` : `${period}/${municipality}/${name}/${group}`

/** The sums over municipalities; by sex over those that tell it. */
export function sumOf(rows: readonly WholeRow[]): WholeRow {
  const told = rows.flatMap(({ sexes }) => sexes ?? [])
  const sexes =
    told.length === 0
      ? null
      : { man: sumOfGroups(told.map(({ man }) => man)), woman: sumOfGroups(told.map(({ woman }) => woman)) }
  return { municipality: everywhere, ...sumOfGroups(rows), sexes }
}

function sumOfGroups(groups: readonly WholeGroup[]): WholeGroup {
  const sum = (count: (group: WholeGroup) => number) => groups.reduce((total, group) => total + count(group), 0)
  const unknown = groups.some((group) => group.unknown !== null) ? sum(counts.unknown) : null
  return { numerator: sum(counts.numerator), denominator: sum(counts.denominator), unknown }
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

/** A row's groups, with their counts. */
const groupsOf = (row: WholeRow): readonly (readonly [Group, WholeGroup])[] => [
  ['all', row],
  ...(row.sexes
    ? ([
        ['man', row.sexes.man],
        ['woman', row.sexes.woman],
      ] as const)
    : []),
]

function periodSystem(of: PooledCounts) {
  const rows = wholeRows(of)
  const cell: CellName = (municipality, group, name) => pooledCell(of.period, municipality, group, name)
  const all = [...rows, sumOf(rows)]
  const groups = all.flatMap((row) =>
    groupsOf(row).map(([group, count]) => ({ municipality: row.municipality, group, count })),
  )
  const cells = groups.flatMap(({ municipality, group, count }) =>
    namesOf(group).map(
      (name): Cell => ({
        id: cell(municipality, group, name),
        value: counts[name](count),
        printed: name === 'unknown' ? count.unknown !== null : name === 'numerator' || name === 'denominator',
        weight: municipality === everywhere ? 20 : 1,
      }),
    ),
  )
  return {
    cells,
    equations: [
      ...sumsOver(groups, cell),
      ...sumsOfSexes(rows, cell),
      ...all.map(({ municipality }) => restOf(cell, municipality)),
    ],
    measures: groups.flatMap(({ municipality, group, count }) => measuresOf(cell, municipality, group, count)),
  }
}

type CellName = (municipality: string, group: Group, name: PooledCount) => CellId
interface Placed {
  readonly municipality: string
  readonly group: Group
}

/** Each group's municipalities add up to its sum. */
function sumsOver(groups: readonly Placed[], cell: CellName): Equation[] {
  const sums = groups.filter(({ municipality }) => municipality === everywhere)
  return sums.flatMap(({ group }) => {
    const parts = groups.filter((part) => part.group === group && part.municipality !== everywhere)
    return namesOf(group).map((name) => ({
      total: cell(everywhere, group, name),
      parts: parts.map(({ municipality }) => cell(municipality, group, name)),
    }))
  })
}

/** The sexes add up to everybody. Of the sums that follows, where every municipality tells them; else it is not so. */
const sumsOfSexes = (rows: readonly WholeRow[], cell: CellName): Equation[] =>
  rows
    .filter(({ sexes }) => sexes)
    .flatMap(({ municipality: code }) =>
      namesOf('man').map((name) => ({
        total: cell(code, 'all', name),
        parts: [cell(code, 'man', name), cell(code, 'woman', name)],
      })),
    )

const restOf = (cell: CellName, code: string): Equation => ({
  total: cell(code, 'all', 'rest'),
  parts: [cell(code, 'all', 'unknown'), cell(code, 'all', 'knownRest')],
})

function measuresOf(cell: CellName, code: string, group: Group, { unknown }: WholeGroup): Measure[] {
  const measure = (population: PooledCount, numerator: PooledCount, complement: PooledCount): Measure => ({
    population: cell(code, group, population),
    numerator: cell(code, group, numerator),
    complement: cell(code, group, complement),
  })
  const ofAll = measure('denominator', 'numerator', 'rest')
  if (unknown === null) return [ofAll]
  return [ofAll, measure('denominator', 'unknown', 'known'), measure('known', 'numerator', 'knownRest')]
}

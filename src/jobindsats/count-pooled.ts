import { type Month, monthFrom, type Quarter, quarterFrom } from '../platform/period.ts'
import type { ColumnMap } from './column-map-input.ts'
import { municipalityFrom } from './municipality-names.ts'
import { countFrom } from './number.ts'
import type { PooledCounts, PooledGroup, PooledRow } from './pooled-counts.ts'
import { columnAt, sameLabel, type Table } from './table.ts'

/** Why a table cannot be counted. The detail names columns, labels and areas; Jobindsats holds no persons. */
export interface TableProblem {
  readonly why: 'no-column' | 'no-category' | 'no-period' | 'no-municipality' | 'several-rows' | 'not-a-count'
  readonly detail: string
}

/** A goal's period and how its categories behave. */
export interface PooledQuestion {
  readonly period: Month | Quarter
  /** A person can be in several categories of the numerator. */
  readonly overlapping: boolean
}

type Counted =
  | { readonly ok: true; readonly counts: PooledCounts }
  | { readonly ok: false; readonly problem: TableProblem }
type Named = ReadonlyMap<string, string>

/** Counts numerator, denominator and unknown for each municipality of a table. A missing number is null, never 0. */
export function countPooled(table: Table, map: ColumnMap, { period, overlapping }: PooledQuestion): Counted {
  try {
    const { numerator, within } = withoutParts(map.numerator)
    const areas = countedAreas(table, { ...map, numerator }, period)
    const rows = [...areas.known].map(([municipality, own]): PooledRow => ({ municipality, ...own }))
    const warnings = [
      ...within.map((category) => ({ code: 'counted-within', category })),
      ...(areas.skipped.length > 0 ? [{ code: 'other-areas', areas: areas.skipped }] : []),
    ]
    const sorted = rows.sort((a, b) => (a.municipality < b.municipality ? -1 : 1))
    const upperBound = overlapping && numerator.length > 1
    return { ok: true, counts: { period: writtenPeriod(period), rows: sorted, upperBound, warnings } }
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem }
    throw error
  }
}

interface Areas {
  readonly known: ReadonlyMap<string, Omit<PooledRow, 'municipality'>>
  readonly skipped: readonly string[]
}

/** Everybody, and by sex where the map says how. */
function countedAreas(table: Table, map: ColumnMap, period: Month | Quarter): Areas {
  const { sex } = map
  if (!sex) return countedGroup(table, map, period, [])
  const of = (labels: readonly string[]) => countedGroup(table, map, period, labels)
  const [man, woman] = [of(sex.man), of(sex.woman)]
  const whole = sex.total ? of(sex.total) : null
  const codes = whole?.known.keys() ?? new Set([...man.known.keys(), ...woman.known.keys()])
  const known = [...codes].map((code) => {
    const sexes = { man: man.known.get(code) ?? noNumbers, woman: woman.known.get(code) ?? noNumbers }
    return [code, { ...(whole?.known.get(code) ?? together(sexes.man, sexes.woman)), sexes }] as const
  })
  return { known: new Map(known), skipped: (whole ?? man).skipped }
}

const noNumbers: PooledGroup = { numerator: null, denominator: null, unknown: null }
const together = (one: PooledGroup, other: PooledGroup): PooledGroup => ({
  numerator: sumOf([one.numerator, other.numerator]),
  denominator: sumOf([one.denominator, other.denominator]),
  unknown: sumOf([one.unknown, other.unknown]),
})

/** @param labels of the sex; none where the table does not tell it. */
function countedGroup(table: Table, map: ColumnMap, period: Month | Quarter, labels: readonly string[]) {
  const { numerator, denominator, unknown } = map
  const areas = rowsByArea(table, map, period, labels)
  refuseUnheardOf([...numerator, ...denominator, ...(unknown ?? [])], areas.known)
  const known = [...areas.known].map(([code, own]): [string, PooledGroup] => {
    const sum = (names: readonly string[]) => sumOf(names.map((name) => written(own, name, code)))
    return [code, { numerator: sum(numerator), denominator: sum(denominator), unknown: unknown ? sum(unknown) : null }]
  })
  return { known: new Map(known), skipped: areas.skipped }
}

class Problem extends Error {
  readonly problem: TableProblem

  constructor(why: TableProblem['why'], detail: string) {
    super(why)
    this.problem = { why, detail }
  }
}

/** `2018-12`, `2018Q4`: as they are asked for. */
const writtenPeriod = (period: Month | Quarter) => period.replace('M', '-')

/** Specially arranged community work is part of community work in total: beside it the same persons would count twice. */
function withoutParts(names: readonly string[]) {
  const isTotal = (name: string) => /^nytteindsats( i alt)?$/i.test(name.trim())
  const isPart = (name: string) => /^særligt tilrettelagt nytteindsats/i.test(name.trim())
  const within = names.some(isTotal) ? names.filter(isPart) : []
  return { numerator: names.filter((name) => !within.includes(name)), within }
}

/** What is written of each municipality by name: of the category, or of the column. */
function rowsByArea(table: Table, map: ColumnMap, period: Month | Quarter, labels: readonly string[]) {
  const at = (name: string) => {
    const column = columnAt(table, name)
    if (column === -1) throw new Problem('no-column', name)
    return column
  }
  const area = at(map.municipality)
  const ofPeriod = table.rows.filter(isOf(map, period, at))
  if (ofPeriod.length === 0) throw new Problem('no-period', period)
  const rows = map.sex ? ofSex(ofPeriod, at(map.sex.column), labels) : ofPeriod
  const known = new Map<string, Map<string, string>>()
  const skipped = new Set<string>()
  for (const row of rows) {
    const name = row[area] ?? ''
    const code = map.municipalities?.[name] ?? municipalityFrom(name)
    if (code === null) skipped.add(name)
    else note(known, code, namedIn(row, map, at))
  }
  if (known.size === 0) throw new Problem('no-municipality', [...skipped].slice(0, 5).join(', '))
  return { known, skipped: [...skipped] }
}

function ofSex(rows: readonly (readonly string[])[], column: number, labels: readonly string[]) {
  const found = rows.filter((row) => labels.some((label) => sameLabel(row[column] ?? '', label)))
  if (found.length === 0) throw new Problem('no-category', labels.join(', '))
  return found
}

function isOf(map: ColumnMap, period: Month | Quarter, at: (name: string) => number) {
  const where = Object.entries(map.where ?? {}).map(([name, value]) => ({ column: at(name), value }))
  const periodAt = map.period === undefined ? null : at(map.period)
  const read = period.includes('M') ? monthFrom : quarterFrom
  return (row: readonly string[]) =>
    where.every(({ column, value }) => sameLabel(row[column] ?? '', value)) &&
    (periodAt === null || read(row[periodAt] ?? '') === period)
}

function namedIn(row: readonly string[], map: ColumnMap, at: (name: string) => number): Named {
  const asked = [...new Set([...map.numerator, ...map.denominator, ...(map.unknown ?? [])])]
  if (map.category === undefined || map.value === undefined)
    return new Map(asked.map((name) => [name, row[at(name)] ?? '']))
  const category = row[at(map.category)] ?? ''
  const value = row[at(map.value)] ?? ''
  return new Map(asked.filter((name) => sameLabel(name, category)).map((name) => [name, value]))
}

function note(known: Map<string, Map<string, string>>, code: string, named: Named): void {
  const own = known.get(code) ?? new Map<string, string>()
  for (const [name, value] of named) {
    if (own.has(name)) throw new Problem('several-rows', `${code}, ${name}`)
    own.set(name, value)
  }
  known.set(code, own)
}

/** A category that no municipality has is misspelt. */
function refuseUnheardOf(names: readonly string[], known: ReadonlyMap<string, Named>): void {
  const heard = new Set([...known.values()].flatMap((own) => [...own.keys()]))
  const unheard = names.find((name) => !heard.has(name))
  if (unheard !== undefined) throw new Problem('no-category', unheard)
}

/** A category without a row is as missing as one with a dash. */
function written(own: Named, name: string, code: string): number | null {
  const count = countFrom(own.get(name) ?? '')
  if (count === undefined) throw new Problem('not-a-count', `${code}, ${name}`)
  return count
}

const sumOf = (counts: readonly (number | null)[]) =>
  counts.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0)

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type ImportRequest, openStore, type Snapshot } from '../../src/dream/index.ts'
import { type Week, weekFrom, weeksBetween, yearOf } from '../../src/platform/period.ts'

/** Somebody in a small register; what is left out is as in goal 1's population. */
export interface Somebody {
  readonly person: string
  readonly sex?: string
  readonly born?: string
  readonly origin?: string
  readonly home?: string
  /** From each of these weeks on she has the code, until the next of them. Before the first she has none. */
  readonly from?: Readonly<Record<string, string>>
  /** Single weeks, over what `from` says. */
  readonly weeks?: Readonly<Record<string, string>>
}

export const registerMap: ImportRequest['map'] = {
  person: 'lobenr',
  sex: { column: 'kon', man: ['1', 'M'], woman: ['2', 'K'] },
  birthDate: { column: 'foed_dag', format: 'YYYY-MM-DD' },
  origin: { column: 'herkomst', nonWesternImmigrant: ['3'] },
  municipality: { yearly: 'nykom{YYYY}' },
  week: 'y_{YYWW}',
}

export const week = (text: string) => weekFrom(text) as Week
export const columnOf = (named: Week) => `y_${named.slice(2, 4)}${named.slice(5)}`

export const weeksFromTo = (first: string, last: string) => weeksBetween(week(first), week(last))

/** The register as CSV. */
export function registerCsv(people: readonly Somebody[], first = '2014W01', last = '2018W52', delimiter = ','): string {
  const weeks = weeksFromTo(first, last)
  const years = [...new Set(weeks.map(yearOf))]
  const header = [
    'lobenr',
    'kon',
    'foed_dag',
    'herkomst',
    ...years.map((year) => `nykom${year}`),
    ...weeks.map(columnOf),
  ]
  const rows = people.map((one) => [
    one.person,
    one.sex ?? '2',
    one.born ?? '1988-05-01',
    one.origin ?? '3',
    ...years.map(() => one.home ?? '810'),
    ...weeks.map((at) => codeOf(one, at)),
  ])
  return `${[header, ...rows].map((row) => row.join(delimiter)).join('\n')}\n`
}

function codeOf({ from = {}, weeks = {} }: Somebody, at: Week): string {
  if (weeks[at] !== undefined) return weeks[at]
  const since = Object.keys(from)
    .filter((start) => start <= at)
    .sort()
    .at(-1)
  return since === undefined ? '' : (from[since] as string)
}

/** A folder that is gone when the test is over. */
export function passingFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fremgang-register-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file into a passing folder. */
export function passingFile(name: string, content: string | Uint8Array): string {
  const path = join(passingFolder(), name)
  writeFileSync(path, content)
  return path
}

/** Imports people as a snapshot. */
export async function snapshotOf(
  people: readonly Somebody[],
  { first, last, ...request }: Partial<ImportRequest> & { first?: string; last?: string } = {},
): Promise<Snapshot> {
  const file = passingFile('register.csv', registerCsv(people, first, last))
  const imported = await openStore(passingFolder()).import({ file, map: registerMap, ...request })
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusal))
  return imported.value
}

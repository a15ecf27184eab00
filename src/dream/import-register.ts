import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { sundayOf, type Week } from '../platform/period.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { builtInCodes } from './built-in-codes.ts'
import { type Columns, columnsOf } from './columns.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { FoundCode } from './found-codes.ts'
import type { Answer } from './goal-one.ts'
import { plainCodes } from './plain-codes.ts'
import { readPeople, type Written } from './read-people.ts'
import type { Rejects } from './rejects.ts'
import { columnsIn } from './small-table.ts'
import type { ColumnMap, Manifest } from './snapshot.ts'
import { openTable, type Table } from './table.ts'

/** What to import, and how it is to be read. */
export interface ImportRequest {
  readonly file: string
  readonly map: ColumnMap
  /** Supplies sex, birth date and origin by person. */
  readonly persons?: string | undefined
  readonly igu?: string | undefined
  /** The persons are CPR numbers: a municipality's own register of its own citizens. */
  readonly identified?: boolean
  /** Whose own register it is, where it is identified: its caseworkers alone are told why. */
  readonly municipality?: string | undefined
  readonly acceptRejects?: boolean
  /** Without it: the Sunday of the register's last week. */
  readonly extractDate?: PlainDate | undefined
}

export interface ImportProgress {
  readonly rows: number
  /** Of the file, from 0 to 1. */
  readonly share: number
}

export type ImportRefusal =
  | { readonly why: 'missing-columns'; readonly columns: readonly string[] }
  /** Nothing is stored; `manifest` is what the snapshot would have been without the rejected rows. */
  | { readonly why: 'rejected'; readonly manifest: Manifest }

const LAYOUT = 1

/**
 * Imports a register into the store's folder. The rows lie under a temporary name until all is well, so a snapshot is whole or
 * is not there.
 */
export async function importRegister(
  store: string,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void = () => {},
): Promise<Answer<Manifest, ImportRefusal>> {
  const table = await openTable(request.file)
  const columns = columnsOf(table.names, request.map)
  const missing = await missingColumns(columns, request)
  if (missing.length > 0) return { ok: false, refusal: { why: 'missing-columns', columns: missing } }

  const folder = join(store, `.import-${randomUUID()}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const manifest = await writeSnapshot(folder, table, columns, request, onProgress)
    if (manifest.rows === 0 || (manifest.rejectedRows > 0 && !request.acceptRejects))
      return { ok: false, refusal: { why: 'rejected', manifest } }
    // The same files under the same map are the same snapshot: what lies there already stays.
    await rename(folder, join(store, manifest.snapshot)).catch((error) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error
    })
    return { ok: true, value: manifest }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function missingColumns(
  { text, weeks, municipalities }: Columns,
  { map, persons }: ImportRequest,
): Promise<string[]> {
  const beside = persons ? await columnsIn(persons) : new Set<string>()
  const facts = (['sex', 'birthDate', 'origin'] as const).filter(
    (fact) => text[fact] === undefined && !beside.has(map[fact]?.column ?? ''),
  )
  const home = 'column' in map.municipality ? map.municipality.column : map.municipality.yearly
  return [
    ...(text.person === undefined ? [map.person] : []),
    ...facts.map((fact) => map[fact]?.column ?? fact),
    ...(map.programme && text.programme === undefined ? [map.programme.column] : []),
    ...(municipalities.length === 0 ? [home] : []),
    ...(weeks.length === 0 ? [map.week] : []),
  ]
}

async function writeSnapshot(
  folder: string,
  table: Table,
  columns: Columns,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<Manifest> {
  const sources = sourcesOf(request)
  // Awaited at the end; a file that cannot be read is told of by whoever reads its rows first.
  sources.catch(() => {})
  const read = async (twice: ReadonlySet<string>) =>
    await readPeople(folder, table, columns, { request, twice }, onProgress)
  // Remembering everybody on the way would take memory by the person: whoever is there twice is found at the end, and all is read anew.
  const once = await read(new Set())
  const { rejected, found, written } = once.twice.size > 0 ? await read(once.twice) : once
  rejected.ofNothing(written.rows)
  const manifest = manifestOf(request, await sources, columns, written, rejected, found.list())
  await writeFile(join(folder, 'codes.json'), JSON.stringify(found.list(), null, 1), { mode: 0o600 })
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 1), { mode: 0o600 })
  return manifest
}

function manifestOf(
  request: ImportRequest,
  sources: Manifest['sources'],
  { names, weeks, municipalities }: Columns,
  { rows, persons, igu, withIgu }: Written,
  rejected: Rejects,
  codes: readonly FoundCode[],
): Manifest {
  const { map, identified = false, municipality = null } = request
  const extractDate = request.extractDate ?? sundayOf(weeks.at(-1)?.week as Week)
  const known = new Set(builtInCodes.codes.map(({ code }) => code))
  return {
    snapshot: `${extractDate}-${hashOf(identityOf(request, sources)).slice(0, 8)}`,
    extractDate,
    sources,
    map,
    identified,
    municipality,
    persons,
    rows,
    columns: names.length,
    weeks: weeks.filter(({ at }) => at !== null).map(({ week }) => week),
    municipalityYears: 'column' in map.municipality ? 'any' : municipalities.map(({ year }) => year as number),
    rejected: rejected.listed,
    rejectedRows: rejected.count,
    iguStrangers: igu.size - withIgu,
    plainCodes,
    unknownCodes: codes.filter(({ code }) => !known.has(code)),
    layout: LAYOUT,
  }
}

/** The same files, read in the same way, for the same municipality, are the same snapshot. */
const identityOf = ({ map, identified = false, municipality }: ImportRequest, sources: Manifest['sources']) => [
  sources.map(({ role, sha256 }) => [role, sha256]),
  map,
  identified,
  ...(municipality === undefined ? [] : [municipality]),
]

async function sourcesOf({ file, persons, igu }: ImportRequest): Promise<Manifest['sources']> {
  const files = [
    ['register', file],
    ['persons', persons],
    ['igu', igu],
  ] as const
  const given = files.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined)
  return await Promise.all(
    given.map(async ([role, path]) => ({ role, name: basename(path), ...(await fingerprintOf(path)) })),
  )
}

const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex')

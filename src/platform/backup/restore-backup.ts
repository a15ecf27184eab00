import type { Keys } from '../crypto/keys.ts'
import type { SqlClient } from '../db/bootstrap.ts'
import { listApplied } from '../db/migrate.ts'
import { BrokenFileError, readSealed } from './sealed-file.ts'
import {
  actIn,
  countFrom,
  countMunicipalities,
  deferConstraints,
  highestId,
  insertRows,
  listTablesOf,
  setTriggers,
  settleConstraints,
  type Table,
} from './table-queries.ts'
import type { BackupHead } from './write-backup.ts'

export type RestoreRefusal = 'not-empty' | 'other-version'

/** Why a backup cannot be read into this database. Nothing has been changed. */
export class RestoreRefusedError extends Error {
  readonly refusal: RestoreRefusal

  constructor(refusal: RestoreRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

const AT_ONCE = 500

/**
 * What a backup says of itself, read before anything is made ready for it.
 * @throws BrokenFileError, WrongKeyError
 */
export async function readHead(keys: Keys, path: string): Promise<BackupHead> {
  for await (const line of readSealed(path, keys)) return JSON.parse(line)
  throw new BrokenFileError('empty')
}

/**
 * Reads a backup into an empty database, with the owner's rights and in one transaction: all of it or nothing.
 * @returns how many rows.
 * @throws RestoreRefusedError, BrokenFileError, WrongKeyError
 */
export async function restoreBackup(client: SqlClient, keys: Keys, path: string): Promise<number> {
  const lines = readSealed(path, keys)
  const first = await lines.next()
  const head = JSON.parse(first.value ?? '{}') as BackupHead
  const migrations = Object.fromEntries(await listApplied(client))
  if (JSON.stringify(head.migrations) !== JSON.stringify(migrations)) throw new RestoreRefusedError('other-version')
  if ((await countMunicipalities(client)) > 0) throw new RestoreRefusedError('not-empty')
  await client.query('begin')
  try {
    const count = await fill(client, lines)
    await client.query('commit')
    return count
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function fill(client: SqlClient, lines: AsyncIterable<string>): Promise<number> {
  const tables = await listTablesOf(client)
  await deferConstraints(client)
  for (const table of tables) await setTriggers(client, table, false)
  const filling = new Filling(client, tables)
  for await (const line of lines) await filling.take(line)
  const count = await filling.finish()
  await settleConstraints(client)
  for (const table of tables) await setTriggers(client, table, true)
  return count
}

/** One pass through the lines: which table is being filled, and what has been collected for it. */
class Filling {
  readonly #client: SqlClient
  readonly #tables: ReadonlyMap<string, Table>
  readonly #highest = new Map<Table, number>()
  #table: Table | null = null
  #waiting: string[] = []
  #count = 0
  #announced: number | null = null

  constructor(client: SqlClient, tables: readonly Table[]) {
    this.#client = client
    this.#tables = new Map(tables.map((table) => [table.name, table]))
  }

  async take(line: string): Promise<void> {
    if (line.startsWith('{"row":')) {
      this.#count++
      this.#waiting.push(line.slice('{"row":'.length, -1))
      if (this.#waiting.length >= AT_ONCE) await this.#flush()
      return
    }
    await this.#endTable()
    const mark = JSON.parse(line) as { table?: string; municipality?: number | null; end?: number }
    if (mark.end !== undefined) this.#announced = mark.end
    if (mark.table === undefined) return
    this.#table = this.#tables.get(mark.table) ?? null
    if (!this.#table) throw new BrokenFileError(`no table ${mark.table}`)
    if (typeof mark.municipality === 'number') await actIn(this.#client, mark.municipality)
  }

  async finish(): Promise<number> {
    if (this.#announced !== this.#count) throw new BrokenFileError('rows are missing')
    for (const [table, highest] of this.#highest) await countFrom(this.#client, table, highest)
    return this.#count
  }

  async #endTable(): Promise<void> {
    await this.#flush()
    const table = this.#table
    if (!table?.identity) return
    const highest = await highestId(this.#client, table)
    this.#highest.set(table, Math.max(highest, this.#highest.get(table) ?? 0))
  }

  async #flush(): Promise<void> {
    if (this.#table && this.#waiting.length > 0) await insertRows(this.#client, this.#table, this.#waiting)
    this.#waiting = []
  }
}

import { listMunicipalityIds } from '../audit/audit-queries.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { listApplied } from '../db/migrate.ts'
import { type Db, setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { writeSealed } from './sealed-file.ts'
import { holdStill, listTables, rowsOf, type Table } from './table-queries.ts'

/** What a backup says of itself in its first line. */
export interface BackupHead {
  readonly format: 1
  readonly madeAt: string
  /** Name and checksum of every migration: a backup is restored by the version that made it. */
  readonly migrations: Readonly<Record<string, string>>
}

/**
 * Writes the whole database to a file, municipality by municipality under the application's rights, as lines of JSON that
 * either engine can read. Sealed under a key derived from the master key, which is not in it.
 * @returns how many rows.
 */
export async function writeBackup({ db, pool }: Engine, keys: Keys, path: string, now: string): Promise<number> {
  const migrations = Object.fromEntries(await listApplied(pool))
  return await db.transaction().execute(async (trx) => {
    await holdStill(trx)
    let count = 0
    async function* lines(): AsyncGenerator<string> {
      yield line({ format: 1, madeAt: now, migrations } satisfies BackupHead)
      for await (const text of rows(trx)) {
        if (text.startsWith('{"row":')) count++
        yield text
      }
      yield line({ end: count })
    }
    await writeSealed(path, keys, lines())
    return count
  })
}

async function* rows(trx: Db): AsyncGenerator<string> {
  const tables = await listTables(trx)
  yield* part(trx, null, tables)
  for (const municipality of await listMunicipalityIds(trx)) {
    await setScope(trx, { municipality })
    yield* part(trx, municipality, tables)
  }
}

/** The rows of the installation, or of one municipality, each table after those it refers to. */
async function* part(trx: Db, municipality: MunicipalityId | null, tables: readonly Table[]): AsyncGenerator<string> {
  for (const table of tables.filter(({ municipal }) => municipal === (municipality !== null))) {
    yield line({ table: table.name, municipality })
    for await (const row of rowsOf(trx, table)) yield `{"row":${row}}\n`
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`

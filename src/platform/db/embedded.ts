import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Filesystem } from '@electric-sql/pglite/basefs'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import { takeLock } from './lock.ts'
import { migrate } from './migrate.ts'
import { PreparingClient } from './preparing-client.ts'
import { typeParsers } from './type-parsers.ts'

export interface EmbeddedOptions {
  /** Null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where a database in memory keeps its files, for one that starts from another's. */
  readonly files?: Filesystem
}

export interface Embedded {
  readonly pool: pg.Pool
  /** The migrations applied now. */
  readonly migrated: readonly string[]
  /** The whole database as a file, for tests that start from it. */
  dump(): Promise<Blob>
  close(): Promise<void>
}

/** A new database's journal comes in files of a megabyte, not of sixteen: that much less to write, copy and read at every start. */
const smallJournal = ['--wal-segsize=1']
/** A database in memory keeps no second copy of itself in memory. */
const fewBuffers = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB']

/** Where the embedded database lies in the data directory. */
export const embeddedFolder = (dataDir: string) => join(dataDir, 'postgres')

/** Opens PGlite behind an ordinary pool of one connection, migrates it, and gives up the right to own anything. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const release = options.dataDir === null ? () => {} : takeLock(options.dataDir)
  try {
    const { close, ...opened } = await openUnlocked(options, 'set session authorization fremgang_app')
    return { ...opened, close: () => close().finally(release) }
  } catch (error) {
    release()
    throw error
  }
}

/** The same for who holds the lock already: `as` is the statement that decides whose rights the connection has. */
export async function openUnlocked({ dataDir, files }: EmbeddedOptions, as: string): Promise<Embedded> {
  const pglite = await PGlite.create({
    ...(dataDir === null ? {} : { dataDir: embeddedFolder(dataDir) }),
    ...(files ? { fs: files } : {}),
    initDbStartParams: smallJournal,
    ...(dataDir === null ? { startParams: fewBuffers } : {}),
    extensions: { pg_trgm, unaccent },
  })
  const pool = poolOver(pglite)
  const migrated = await migrate(pool)
  await pool.query(as)
  return {
    pool,
    migrated,
    dump: async () => {
      // Whoever opens a dump reads its journal and replays what came after the last checkpoint: let there be none of either.
      await pool.query(
        `set session authorization postgres; set wal_recycle = off; checkpoint; reset wal_recycle; ${as}`,
      )
      return (await pglite.dumpDataDir('none')) as Blob
    },
    close: async () => {
      await pool.end()
      await pglite.close()
    },
  }
}

// One backend behind all clients, so one at a time, and kept for what it has prepared; a query outside the transaction it waits for
// becomes an error, not a hang.
function poolOver(pglite: PGlite): pg.Pool {
  class PgliteClient extends PreparingClient {
    constructor(options: pg.ClientConfig = {}) {
      super({ ...options, connection: createPgConfig(pglite).connection } as pg.ClientConfig)
    }
  }
  const pool = new pg.Pool({
    Client: PgliteClient,
    max: 1,
    idleTimeoutMillis: 0,
    types: typeParsers,
    connectionTimeoutMillis: 20_000,
  } as pg.PoolConfig)
  pool.on('error', () => {})
  return pool
}

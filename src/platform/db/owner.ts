import { existsSync, renameSync, rmSync } from 'node:fs'
import pg from 'pg'
import type { Config } from '../config.ts'
import type { SqlClient } from './bootstrap.ts'
import { embeddedFolder, openUnlocked } from './embedded.ts'
import { takeLock } from './lock.ts'
import { migrate } from './migrate.ts'

/** A connection with the rights of the tables' owner. Row-level security holds for it too. */
export interface Owner {
  readonly client: SqlClient
  /** Where the embedded database of before lies now, if there was one. */
  readonly setAside: string | null
  /** @param kept false puts back what was there before. */
  close(kept: boolean): Promise<void>
}

/**
 * Opens a database to fill: on a server the one configured; embedded a new one, with the present one set aside, not deleted.
 * @throws DataDirectoryInUseError
 */
export const openOwner = (config: Config, stamp: string): Promise<Owner> =>
  config.databaseUrl
    ? openServerOwner(config.migrationUrl ?? config.databaseUrl)
    : openEmbeddedOwner(config.dataDir, stamp)

const AS_OWNER = 'set role fremgang_owner'

async function openServerOwner(connectionString: string): Promise<Owner> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 })
  await client.connect()
  await migrate(client)
  await client.query(AS_OWNER)
  return { client, setAside: null, close: () => client.end() }
}

async function openEmbeddedOwner(dataDir: string, stamp: string): Promise<Owner> {
  const release = takeLock(dataDir)
  const folder = embeddedFolder(dataDir)
  const setAside = existsSync(folder) ? `${folder}.${stamp}` : null
  if (setAside) renameSync(folder, setAside)
  const putBack = () => {
    rmSync(folder, { recursive: true, force: true })
    if (setAside) renameSync(setAside, folder)
  }
  try {
    const { pool, close } = await openUnlocked({ dataDir }, AS_OWNER)
    return {
      client: pool,
      setAside,
      close: async (kept) => {
        await close()
        if (!kept) putBack()
        release()
      },
    }
  } catch (error) {
    putBack()
    release()
    throw error
  }
}

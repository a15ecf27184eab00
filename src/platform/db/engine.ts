import { Kysely } from 'kysely'
import pg from 'pg'
import type { Config } from '../config.ts'
import { camelCaseRows, SnakeCaseDialect } from './camel-case.ts'
import { type Embedded, type EmbeddedOptions, openEmbedded } from './embedded.ts'
import { mayMigrate, migrate, refuseOldSchema } from './migrate.ts'
import { PreparingClient } from './preparing-client.ts'
import type { DB } from './schema.generated.ts'
import { typeParsers } from './type-parsers.ts'
import { notePipelined } from './unqueued.ts'

/** A database ready for the application: migrated, and connected as a role that owns nothing. */
export interface Engine {
  readonly kind: 'embedded' | 'server'
  readonly db: Kysely<DB>
  readonly pool: pg.Pool
  /** The migrations applied while opening. */
  readonly migrated: readonly string[]
  close(): Promise<void>
}

/** Opens what the configuration names, embedded or server, and migrates it. */
export const openEngine = (config: Config): Promise<Engine> =>
  config.databaseUrl
    ? openServer(config.databaseUrl, config.migrationUrl ?? config.databaseUrl)
    : openEmbeddedEngine({ dataDir: config.dataDir })

/** PGlite, in a directory or in memory; `dump` gives the whole database as a file to start others from. */
export async function openEmbeddedEngine(options: EmbeddedOptions): Promise<Engine & Pick<Embedded, 'dump'>> {
  const { pool, migrated, dump, close } = await openEmbedded(options)
  return { ...engineOn('embedded', pool, migrated, close), dump }
}

/**
 * Opens a PostgreSQL server. Two logins are best (docs/operations.md); with one that may take both roles, the application's
 * connections start as `fremgang_app`, and resetting the role leads back to it.
 * @param appUrl the application's login. @param ownerUrl the login that migrates.
 * @throws MigrationError when the schema is old and the login may not migrate.
 */
export async function openServer(appUrl: string, ownerUrl: string, size = 10): Promise<Engine> {
  const migrated = await migrateServer(ownerUrl)
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: appUrl,
    options: '-c role=fremgang_app -c statement_timeout=20000 -c idle_in_transaction_session_timeout=60000',
    max: size,
    types: typeParsers,
    pipeline: true,
    connectionTimeoutMillis: 5000,
  })
  surviveLostConnections(pool)
  return engineOn('server', pool, migrated, () => pool.end())
}

/** A connection may die while it rests or between two queries; its request learns so from its next query, and the process lives on. */
function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
}

async function migrateServer(url: string): Promise<string[]> {
  const login = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await login.connect()
  try {
    if (await mayMigrate(login)) return await migrate(login)
    await refuseOldSchema(login)
    return []
  } finally {
    await login.end()
  }
}

function engineOn(
  kind: Engine['kind'],
  pool: pg.Pool,
  migrated: readonly string[],
  close: () => Promise<void>,
): Engine {
  return { kind, db: queryBuilderOn(pool), pool, migrated, close }
}

/** Kysely on a pool, with columns in camelCase and JSON left as it is. */
export const queryBuilderOn = (pool: pg.Pool) =>
  new Kysely<DB>({
    dialect: new SnakeCaseDialect({ pool, ...(pool.options.pipeline ? { onCreateConnection: notePipelined } : {}) }),
    plugins: [camelCaseRows],
  })

import pg from 'pg'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { SqlClient } from '../../src/platform/db/bootstrap.ts'
import { findDemoDay } from '../../src/platform/db/demo-data-queries.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { seedDemo } from './demo.ts'

/** Thrown where emptying would take more than invented data with it. */
export class NotInventedError extends Error {}

/**
 * Starts the demo over, so that its history ends on `today`; what was written in it since is gone, and everybody is logged out.
 * Dates are not moved row by row: the journal is append-only, the chain hashes its own times, and words name days
 * (docs/decisions, demo data). The same seed gives the same people.
 * @param ownerUrl the login that migrates, on a server; the embedded database needs none.
 * @throws NotInventedError when the database does not say that its data are invented, or holds a real municipality.
 */
export async function moveDemoTo(
  engine: Pick<Engine, 'kind' | 'db' | 'pool'>,
  keys: Keys,
  today: PlainDate,
  ownerUrl: string | null,
): Promise<void> {
  const demo = await findDemoDay(engine.db)
  if (!demo) throw new NotInventedError('the database does not say that its data are invented')
  await (engine.kind === 'embedded' ? emptyEmbedded(engine.pool) : emptyServer(ownerUrl))
  await seedDemo(engine.db, keys, { today, seed: demo.seed })
}

/** On the one connection there is, which waits for whoever has it: nobody else gets at the owner's rights meanwhile. */
async function emptyEmbedded(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('set session authorization postgres')
    await empty(client)
  } finally {
    await client.query('set session authorization fremgang_app')
    client.release()
  }
}

async function emptyServer(ownerUrl: string | null): Promise<void> {
  if (ownerUrl === null) throw new TypeError('emptying a server needs the login that migrates')
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('set role fremgang_owner')
    await empty(owner)
  } finally {
    await owner.end()
  }
}

const kept = ['migration', 'secret_check']

async function empty(owner: SqlClient): Promise<void> {
  const { rows } = await owner.query('select count(*)::int as real from municipality where id between 1 and 899')
  if (rows[0]?.real !== 0) throw new NotInventedError('the database holds a real municipality')
  const tables = await owner.query(
    `select string_agg(format('%I', relname), ', ') as list from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> all($1)`,
    [kept],
  )
  await owner.query(`truncate ${tables.rows[0]?.list} restart identity`)
}

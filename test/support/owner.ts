import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import type { SqlClient } from '../../src/platform/db/bootstrap.ts'
import { openUnlocked } from '../../src/platform/db/embedded.ts'
import { type Engine, openServer, queryBuilderOn } from '../../src/platform/db/engine.ts'
import { typeParsers } from '../../src/platform/db/type-parsers.ts'
import { copyOf, testEngine } from './db.ts'
import { DumpedFiles } from './dumped-files.ts'

export interface Superuser {
  readonly client: SqlClient
  readonly db: Engine['db']
  close(): Promise<void>
}

/** A copy of the demo database as its administrator: to change what the application may not, and see whether it is noticed. */
export async function asSuperuser(contents: 'empty' | 'demo' = 'demo'): Promise<Superuser> {
  const source = inject('source')
  if (inject('engine') === 'pglite') {
    const files = new DumpedFiles(join(source, `${contents}.tar`))
    const { pool, close } = await openUnlocked({ dataDir: null, files }, 'select 1')
    return superuserOn(pool, close)
  }
  const connectionString = `${source}/${await copyOf(source, contents)}`
  const pool = new pg.Pool({ connectionString, max: 1, types: typeParsers })
  return superuserOn(pool, () => pool.end())
}

const superuserOn = (pool: pg.Pool, close: () => Promise<void>): Superuser => ({
  client: pool,
  db: queryBuilderOn(pool),
  close,
})

/** The application's rights on such a connection, for the length of what is run. */
export async function asApp<T>({ client }: Superuser, tenant: number | null, run: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('set local role fremgang_app')
    if (tenant !== null) await client.query(`select set_config('app.municipality', $1, true)`, [String(tenant)])
    return await run()
  } finally {
    await client.query('rollback')
  }
}

/** The application with one connection, which the next borrower gets as the last one left it. */
export async function oneConnection(): Promise<Engine> {
  if (inject('engine') === 'pglite') return await testEngine('demo')
  const url = `${inject('source')}/${await copyOf(inject('source'), 'demo')}`
  return await openServer(url, url, 1)
}

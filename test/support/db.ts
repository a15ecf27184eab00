import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { type Engine, openEmbeddedEngine, openServer } from '../../src/platform/db/engine.ts'
import { DumpedFiles } from './dumped-files.ts'

let made = 0

/** A database of this test file's own: `empty` has the tables, `demo` the cast as well. Close it in `afterAll`. */
export async function testEngine(contents: 'empty' | 'demo' = 'demo'): Promise<Engine> {
  const source = inject('source')
  if (inject('engine') === 'pglite') {
    return await openEmbeddedEngine({ dataDir: null, files: new DumpedFiles(join(source, `${contents}.tar`)) })
  }
  const name = await copyOf(source, contents)
  return await openServer(`${source}/${name}`, `${source}/${name}`)
}

/** The address of a copy on the real server, for tests that connect by themselves. */
export async function copyOf(source: string, contents: 'empty' | 'demo'): Promise<string> {
  const name = `test_${process.pid}_${++made}_${Math.random().toString(36).slice(2, 8)}`
  const admin = new pg.Client({ connectionString: `${source}/postgres` })
  await admin.connect()
  await admin.query(`create database ${name} template ${contents}`)
  await admin.end()
  return name
}

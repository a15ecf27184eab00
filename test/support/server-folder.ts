import pg from 'pg'
import { seedDemo } from '../../db/seeds/demo.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { openServer } from '../../src/platform/db/engine.ts'
import { testSecret, testToday } from './constants.ts'
import { keptFolder } from './kept-folder.ts'
import { copyFolder, startPostgres, type TestServer } from './postgres.ts'

/** The data of a PostgreSQL server that rests, with the databases `empty` and `demo`. */
export const serverFolder = (): Promise<string> => keptFolder('server', makeServer)

async function makeServer(folder: string): Promise<void> {
  const server = await startPostgres()
  await fill(server)
  await server.halt()
  copyFolder(server.folder, folder)
  await server.stop()
}

async function fill(server: TestServer): Promise<void> {
  const admin = new pg.Client({ connectionString: server.url('postgres') })
  await admin.connect()
  await admin.query('create database empty')
  await (await openServer(server.url('empty'), server.url('empty'))).close()
  await admin.query('create database demo template empty')
  const demo = await openServer(server.url('demo'), server.url('demo'))
  await seedDemo(demo.db, new Keys([testSecret]), { today: testToday, seed: 1 })
  await demo.close()
  await admin.end()
}

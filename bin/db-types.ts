// Migrates an empty database, reads its schema and writes the types; with --check it only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { openEmbeddedEngine } from '../src/platform/db/engine.ts'
import { schemaTypes } from '../src/platform/db/schema-types.ts'

const file = new URL('../src/platform/db/schema.generated.ts', import.meta.url)
const engine = await openEmbeddedEngine({ dataDir: null })
const types = await schemaTypes(engine.pool)
await engine.close()

if (process.argv.includes('--check')) {
  const fresh = readFileSync(file, 'utf8') === types
  process.stdout.write(fresh ? 'The types are fresh.\n' : 'The types are stale: run `npm run db:types`.\n')
  process.exitCode = fresh ? 0 : 1
} else {
  writeFileSync(file, types)
}

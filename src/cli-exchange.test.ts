import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../test/support/app.ts'
import { testSecret, testToday } from '../test/support/constants.ts'
import { exchangeImport } from './cli-exchange.ts'
import { readConfig } from './platform/config.ts'

let app: TestApp
const cwd = mkdtempSync(join(tmpdir(), 'exchange-'))
beforeAll(async () => {
  app = await testApp()
  writeFileSync(
    join(cwd, 'borgere.csv'),
    'Nr;Navn1;Navn2;Gruppe;Fra\n610190-1110;Amal;Prøvelund;FL;1-2-2026\n620191-1113;Omar;Prøvelund;?;1-2-2026\n',
  )
  const columns = { cpr: 'Nr', givenName: 'Navn1', familyName: 'Navn2', takenOverOn: 'Fra' }
  const targetGroup = { column: 'Gruppe', words: { FL: 'refugee' } }
  writeFileSync(join(cwd, 'kort.json'), JSON.stringify({ ...columns, targetGroup }))
  writeFileSync(join(cwd, 'galt.json'), JSON.stringify({ cpr: 'Nr', shoeSize: 'Sko' }))
})
afterAll(async () => {
  rmSync(cwd, { recursive: true, force: true })
  await app.close()
})

async function run(...args: string[]) {
  const said: string[] = []
  const config = readConfig({ FREMGANG_SECRET: testSecret, FREMGANG_TODAY: testToday, LOG_LEVEL: 'silent' })
  const desk = { config, engine: app.engine, keys: app.keys, cwd, say: (line: string) => said.push(line) }
  const exit = await exchangeImport.run(desk, args)
  return { exit, said: said.join('\n') }
}

const brings = ['borgere.csv', '--as', 'citizens', '--source', 'Momentum', '--columns', 'kort.json', '--json']

describe('exchange import', () => {
  test('counts without saving, refuses the whole for one row, and takes the rest when told', async () => {
    const seen = await run(...brings, '--preview')
    expect([seen.exit, JSON.parse(seen.said)]).toMatchObject([0, { import: null, rows: 2, new: 1, rejected: 1 }])
    const refused = await run(...brings)
    expect([refused.exit, JSON.parse(refused.said)]).toMatchObject([1, { import: null, new: 1, rejected: 1 }])
    const taken = await run(...brings, '--accept-rejects')
    expect([taken.exit, JSON.parse(taken.said)]).toMatchObject([0, { new: 1, rejected: 1 }])
    const again = await run(...brings, '--accept-rejects')
    expect([again.exit, JSON.parse(again.said)]).toMatchObject([0, { new: 0, same: 1, rejected: 1 }])
  })

  test('says refused cells by row, column and reason, never by value', async () => {
    const { said } = await run(...brings)
    expect(JSON.parse(said).rejects).toEqual([{ row: 3, column: 'Gruppe', kind: 'code', reason: 'unknown-word' }])
    expect(said).not.toMatch(/Omar|620191/)
  })

  test('names what it does not know in a map, a kind or a municipality', async () => {
    await expect(run('borgere.csv', '--as', 'citizens', '--source', 'x', '--columns', 'galt.json')).rejects.toThrow(
      'shoeSize',
    )
    await expect(run('borgere.csv', '--as', 'people', '--source', 'x')).rejects.toThrow('--as')
    await expect(run(...brings, '--municipality', '777')).rejects.toThrow('--municipality')
    await expect(run(...brings, '--by', 'Kirsten Holm')).rejects.toThrow('--by')
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret, testToday } from '../test/support/constants.ts'
import { testEngine } from '../test/support/db.ts'
import { followUpSend } from './cli-follow-up.ts'
import { readConfig } from './platform/config.ts'
import { Keys } from './platform/crypto/keys.ts'
import type { Engine } from './platform/db/engine.ts'

let engine: Engine
beforeAll(async () => {
  engine = await testEngine('demo')
})
afterAll(() => engine.close())

async function run(args: readonly string[], env: Record<string, string> = { FREMGANG_TODAY: testToday }) {
  const said: string[] = []
  const config = readConfig({ FREMGANG_SECRET: testSecret, ...env })
  const desk = { config, cwd: '/', say: (line: string) => void said.push(line), engine, keys: new Keys([testSecret]) }
  return { code: await followUpSend.run(desk, args), said }
}

test('sends this week’s links in every municipality, and the second time none', async () => {
  const first = await run([])
  expect(first.code).toBe(0)
  expect(first.said.map((line) => line.slice(0, 3))).toEqual(['900', '901', '902'])
  expect(first.said[0]).toMatch(/^900: [1-9]\d* links er sendt\.$/)
  expect((await run(['--municipality', '900'])).said).toEqual(['900: 0 links er sendt.'])
})

test('knows its municipalities, and wants an address for the links in operation', async () => {
  await expect(run(['--municipality', '999'])).rejects.toThrow('Der er ingen kommune')
  const operation = { NODE_ENV: 'production', DATABASE_URL: 'postgres://a@b/c' }
  await expect(run([], operation)).rejects.toThrow('FREMGANG_BASE_URL')
})

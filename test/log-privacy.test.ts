import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { clockFrom } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import { Keys } from '../src/platform/crypto/keys.ts'
import type { Engine } from '../src/platform/db/engine.ts'
import { openLog } from '../src/platform/log/log.ts'
import { listRoutes } from '../src/route-list.ts'
import { testSecret, testToday } from './support/constants.ts'
import { testEngine } from './support/db.ts'

// Everything is asked for and everything is typed, with the log at its most talkative; then the log and the measures are read.

const origin = 'http://localhost'
const typed = { name: 'Zofia Żółć', cpr: '7403920014', words: 'har ondt i ryggen', mail: 'zofia@example.org' }

let engine: Engine
let app: ReturnType<typeof createApp>
let said = ''
beforeAll(async () => {
  engine = await testEngine('demo')
  const log = openLog('debug', {
    write: (line: string) => {
      said += line
    },
  })
  const config = readConfig({ FREMGANG_SECRET: testSecret, FREMGANG_METRICS_TOKEN: 'measure' })
  app = createApp({ config, engine, keys: new Keys([testSecret]), clock: clockFrom(testToday), log })
})
afterAll(() => engine.close())

async function loggedIn(persona: string): Promise<string> {
  const response = await app.request(`${origin}/login`, {
    method: 'POST',
    body: new URLSearchParams({ persona }),
    headers: { origin },
  })
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

test('the log and the measures name no person and repeat nothing typed', async () => {
  const cookie = await loggedIn('caseworker')
  const citizen = await loggedIn('citizen')
  const everything = new URLSearchParams()
  for (const field of [
    'q',
    'sog',
    'soeg',
    'search',
    'navn',
    'name',
    'givenName',
    'familyName',
    'cpr',
    'note',
    'words',
    'title',
    'reason',
    'email',
    'telephone',
  ])
    everything.append(field, Object.values(typed).join(' '))
  for (const { method, example } of listRoutes({ trial: true, oidc: null })) {
    if (example === '/log-ud' || example === '/login') continue
    for (const who of [cookie, citizen]) {
      const headers = { cookie: who, origin }
      if (method === 'POST') await app.request(origin + example, { method, body: everything, headers })
      else await app.request(`${origin}${example}?${everything}`, { headers })
    }
  }
  await app.request(`${origin}/borgere/${encodeURIComponent(typed.name)}?${everything}`, { headers: { cookie } })
  await app.request(`${origin}/login?til=${encodeURIComponent(typed.words)}`)
  const measures = await (
    await app.request(`${origin}/metrics`, { headers: { authorization: 'Bearer measure' } })
  ).text()

  expect(said.split('\n').length, 'it was talkative').toBeGreaterThan(100)
  expect(measures).toContain('http_request_duration_seconds')
  for (const secret of [...Object.values(typed), 'Zofia', 'Samira', 'Haddad', 'Kirsten', 'sog=', 'persona'])
    expect(`${said}${measures}`.includes(secret), secret).toBe(false)
  expect(said).not.toMatch(/\/borgere\/\d/)
})

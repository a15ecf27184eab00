import { createApp } from '../../src/app.ts'
import { clockFrom } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { openLog } from '../../src/platform/log/log.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { testSecret, testToday } from './constants.ts'
import { testEngine } from './db.ts'

export interface TestApp {
  readonly engine: Engine
  readonly keys: Keys
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** A browser logged in as a persona. Follows nothing by itself. */
  as(persona: string): Promise<TestBrowser>
  close(): Promise<void>
}

export interface TestBrowser {
  get(path: string): Promise<Response>
  post(path: string, fields?: Record<string, string | readonly string[]>): Promise<Response>
  /** The same from a form that holds a file. */
  upload(path: string, fields: Record<string, string | File>): Promise<Response>
}

const origin = 'http://localhost'

/** The whole application on a database of its own, without a port. */
export async function testApp(
  options: { today?: PlainDate; data?: 'empty' | 'demo'; env?: Record<string, string> } = {},
): Promise<TestApp> {
  const engine = await testEngine(options.data)
  const keys = new Keys([testSecret])
  const app = createApp({
    config: readConfig({ LOG_LEVEL: 'silent', FREMGANG_SECRET: testSecret, ...options.env }),
    engine,
    keys,
    clock: clockFrom(options.today ?? testToday),
    log: openLog('error'),
  })
  const fetch = async (path: string, init: RequestInit = {}) => await app.request(`${origin}${path}`, init)
  return { engine, keys, fetch, as: (persona) => logIn(fetch, persona), close: () => engine.close() }
}

async function logIn(fetch: TestApp['fetch'], persona: string): Promise<TestBrowser> {
  const response = await fetch('/login', post({ persona }))
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (response.status !== 303 || !cookie)
    throw new Error(`could not log in as ${persona}: ${response.status} ${await response.text()}`)
  return {
    get: (path) => fetch(path, { headers: { cookie } }),
    post: (path, fields = {}) => fetch(path, post(fields, cookie)),
    upload: (path, fields) => fetch(path, { ...post({}, cookie), body: multipart(fields) }),
  }
}

function post(fields: Record<string, string | readonly string[]>, cookie?: string): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const each of [value].flat()) body.append(name, each)
  return { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}) } }
}

function multipart(fields: Record<string, string | File>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return body
}

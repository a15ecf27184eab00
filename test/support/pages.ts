import { Hono } from 'hono'
import { clockFrom } from '../../src/platform/clock.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import type { Engine } from '../../src/platform/db/engine.ts'
import { type Log, openLog } from '../../src/platform/log/log.ts'
import { draftRoutes } from '../../src/platform/web/draft-routes.ts'
import type { Route } from '../../src/platform/web/pages.ts'
import { servePages } from '../../src/platform/web/serve-pages.ts'
import { loginRoutes } from '../../src/staff/index.ts'
import { testSecret, testToday } from './constants.ts'

export const origin = 'http://localhost'

export interface TestPages {
  readonly keys: Keys
  /** What reached the log. */
  readonly faults: readonly unknown[]
  fetch(path: string, init?: RequestInit): Promise<Response>
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** The cookie of a fresh login. */
  logIn(persona: string): Promise<string>
}

/** Login, drafts and pages of a test's own, served as the application serves its pages. */
export function servePagesOf(
  engine: Engine,
  routes: readonly Route[],
  options: { baseUrl?: string; now?: () => string } = {},
): TestPages {
  const keys = new Keys([testSecret])
  const faults: unknown[] = []
  const silent = openLog('silent')
  const log: Log = { ...silent, fault: (_, error) => void faults.push(error) }
  const real = clockFrom(testToday)
  const hono = new Hono()
  const web = {
    engine,
    keys,
    clock: () => ({ ...real(), ...(options.now ? { now: options.now() } : {}) }),
    config: { baseUrl: options.baseUrl ?? null, trial: true },
    log,
    nav: async () => [],
    searchAction: () => null,
    loginPath: '/login',
  }
  servePages(hono, web, [...loginRoutes({ trial: true, oidc: null }).routes, ...draftRoutes.routes, ...routes])
  const fetch = async (path: string, init: RequestInit = {}) => await hono.request(`${origin}${path}`, init)
  const post: TestPages['post'] = (path, fields, headers = {}) =>
    fetch(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { origin: options.baseUrl ?? origin, 'sec-fetch-site': 'same-origin', ...headers },
    })
  const logIn = async (persona: string) => {
    const response = await post('/login', { persona })
    return (
      response.headers
        .getSetCookie()
        .find((each) => each.startsWith('fremgang='))
        ?.split(';')[0] ?? ''
    )
  }
  return { keys, faults, fetch, post, logIn }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import pg from 'pg'
import { createApp } from '../src/app.ts'
import { clockFrom } from '../src/platform/clock.ts'
import { readConfig } from '../src/platform/config.ts'
import type { Keys } from '../src/platform/crypto/keys.ts'
import { type Engine, openServer } from '../src/platform/db/engine.ts'
import { openLog } from '../src/platform/log/log.ts'
import type { PlainDate } from '../src/platform/plain-date.ts'
import { percentile } from './percentile.ts'

interface Statement {
  readonly text: string
  readonly values: unknown[]
}

export interface Comparison {
  readonly statements: number
  readonly pageMedian: number
  readonly bareMedian: number
}

/**
 * The case page beside a bare Hono handler that runs the very same SQL in one transaction and returns a constant page of the
 * same length. Both in this process, turn about, so that they share the machine's moods.
 */
export async function compareWithBare(
  url: string,
  keys: Keys,
  today: PlainDate,
  path: string,
  cookie: string,
  rounds: number,
): Promise<Comparison> {
  const engine = await openServer(url, url, 4)
  const statements: Statement[] = []
  const unlisten = listenTo(statements)
  const page = pageApp(engine, keys, today)
  const html = await (await page.request(path, { headers: { cookie } })).text()
  unlisten()
  const [pageServer, bareServer] = [await serve(page), await serve(bareApp(engine, statements, html))]
  const times: { page: number[]; bare: number[] } = { page: [], bare: [] }
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0
    for (const which of first ? (['page', 'bare'] as const) : (['bare', 'page'] as const))
      times[which].push(await timed((which === 'page' ? pageServer.url : bareServer.url) + path, cookie))
  }
  pageServer.stop()
  bareServer.stop()
  await engine.close()
  const warm = (all: number[]) => percentile(all.slice(rounds / 5), 50)
  return { statements: statements.length, pageMedian: warm(times.page), bareMedian: warm(times.bare) }
}

function pageApp(engine: Engine, keys: Keys, today: PlainDate): Hono {
  const config = readConfig({ LOG_LEVEL: 'silent', FREMGANG_TODAY: today })
  return createApp({ config, engine, keys, clock: clockFrom(today), log: openLog('silent') })
}

function bareApp(engine: Engine, statements: readonly Statement[], html: string): Hono {
  const hono = new Hono()
  hono.get('*', async (context) => {
    const client = await engine.pool.connect()
    try {
      for (const { text, values } of statements) await client.query(text, values)
    } finally {
      client.release()
    }
    return context.html(html)
  })
  return hono
}

/** Every statement that any client sends from here on, in order. */
function listenTo(statements: Statement[]): () => void {
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked, values] = args
    const { text, values: own } = typeof asked === 'string' ? { text: asked, values } : (asked as Partial<Statement>)
    if (text) statements.push({ text, values: (own as unknown[]) ?? [] })
    return (original as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof original
  return () => {
    pg.Client.prototype.query = original
  }
}

async function serve(app: Hono): Promise<{ url: string; stop(): void }> {
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop }
}

async function timed(url: string, cookie: string): Promise<number> {
  const started = performance.now()
  const response = await fetch(url, { headers: { cookie } })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${response.status}`)
  return performance.now() - started
}

import type { Hono } from 'hono'
import type { Config } from '../config.ts'
import type { Engine } from '../db/engine.ts'
import type { Log } from '../log/log.ts'

/** For those who run it: alive, ready, and measured. The measures are for this machine or who holds the token. */
export function mountProbes(hono: Hono, engine: Engine, log: Log, config: Pick<Config, 'metricsToken'>): void {
  hono.get('/healthz', (context) => context.text('ok'))
  hono.get('/readyz', async (context) => {
    const ready = await engine.pool.query('select 1').then(
      () => true,
      () => false,
    )
    return context.text(ready ? 'ready' : 'the database does not answer', ready ? 200 : 503)
  })
  hono.get('/metrics', async (context) => {
    const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
    const local = /^(::1|127\.|::ffff:127\.)/.test(bindings?.incoming?.socket?.remoteAddress ?? '')
    const forwarded = context.req.header('x-forwarded-for') !== undefined
    const holder =
      config.metricsToken !== null && context.req.header('authorization') === `Bearer ${config.metricsToken}`
    if (!holder && (!local || forwarded)) return context.text('', 403)
    return context.text(await log.metrics(), 200, { 'content-type': 'text/plain; version=0.0.4' })
  })
}

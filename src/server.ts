import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { forgetUntaken } from './exchange/index.ts'
import { keepDelivering } from './messages/index.ts'
import { type Clock, clockFrom } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { checkMasterKey } from './platform/crypto/check-master-key-queries.ts'
import type { Keys } from './platform/crypto/keys.ts'
import { masterKeys } from './platform/crypto/master-secret.ts'
import { daily } from './platform/daily.ts'
import { type Engine, openEngine } from './platform/db/engine.ts'
import { forgetAbandoned } from './platform/inbox.ts'
import { type Log, openLog } from './platform/log/log.ts'
import { openMailer } from './platform/mail/mailer.ts'
import { prepareAssets } from './platform/web/assets.ts'
import { giveLibraryToAll } from './questionnaires/index.ts'

export interface Running {
  readonly url: string
  readonly engine: Engine
  readonly keys: Keys
  /** Lets what is under way finish, for a while, and then closes the database. */
  close(): Promise<void>
}

/** How long requests under way get when the server is asked to stop. */
const PATIENCE = 10_000

/**
 * Opens the database, checks the key, listens. Answers when ready.
 * @param prepare what an opened database needs before anybody is let in.
 */
export async function startServer(
  config: Config,
  prepare: (engine: Engine, keys: Keys, clock: Clock) => Promise<void> = async () => {},
): Promise<Running> {
  await close(await listen(createServer(), config.port)) // a taken port is noticed before the database is touched
  const keys = masterKeys(config)
  const engine = await openEngine(config)
  try {
    await checkMasterKey(engine.db, keys)
    const clock = clockFrom(config.today)
    await prepare(engine, keys, clock)
    await giveLibraryToAll({ db: engine.db, keys, clock })
    prepareAssets()
    const log = openLog(config.logLevel)
    const app = createApp({ config, engine, keys, clock, log })
    const server = await listen(patientServer(getRequestListener(app.fetch)), config.port)
    const { port } = server.address() as { port: number }
    const stopDelivering = startDelivering(config, { db: engine.db, keys, clock }, log)
    const tidying = { method: 'POST', pattern: 'forget' } as const
    const forgetting = [() => forgetUntaken({ db: engine.db, keys, clock }), () => forgetAbandoned(config.dataDir)].map(
      (forget) => daily(forget, (error) => log.fault(tidying, error)),
    )
    const stop = async () => {
      await close(server)
      await stopDelivering()
      for (const stopForgetting of forgetting) await stopForgetting()
      await engine.close()
    }
    return { url: `http://localhost:${port}`, engine, keys, close: stop }
  } catch (error) {
    await engine.close()
    throw error
  }
}

const MINUTE = 60_000

/** A large file may be hours on its way over a slow line; whoever says nothing for minutes has gone away. */
function patientServer(listener: ReturnType<typeof getRequestListener>): Server {
  const server = createServer({ requestTimeout: 6 * 60 * MINUTE, headersTimeout: MINUTE }, listener)
  server.timeout = 5 * MINUTE
  return server
}

/** With a mail server, what lies in the outbox goes out while we run. */
function startDelivering(
  { mail }: Config,
  post: Omit<Parameters<typeof keepDelivering>[0], 'mailer'>,
  log: Log,
): () => Promise<void> {
  if (mail === null) return async () => {}
  const route = { method: 'POST', pattern: 'mail' } as const
  return keepDelivering({ ...post, mailer: openMailer(mail) }, (error) => log.fault(route, error))
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, () => resolve(server)))
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE)
  await closed
  clearTimeout(impatience)
}

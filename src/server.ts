import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { clockFrom } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { checkMasterKey } from './platform/crypto/check-master-key-queries.ts'
import { masterKeys } from './platform/crypto/master-secret.ts'
import { type Engine, openEngine } from './platform/db/engine.ts'
import { openLog } from './platform/log/log.ts'
import { prepareAssets } from './platform/web/assets.ts'

export interface Running {
  readonly url: string
  readonly engine: Engine
  close(): Promise<void>
}

/** Opens the database, checks the key, listens. Answers when ready. */
export async function startServer(config: Config): Promise<Running> {
  const keys = masterKeys(config)
  const engine = await openEngine(config)
  await checkMasterKey(engine.db, keys)
  prepareAssets()
  const app = createApp({ config, engine, keys, clock: clockFrom(config.today), log: openLog(config.logLevel) })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(config.port, resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://localhost:${port}`,
    engine,
    close: async () => {
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
      await engine.close()
    },
  }
}

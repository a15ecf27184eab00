import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../../src/app.ts'
import { clockFrom } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { embeddedFolder } from '../../src/platform/db/embedded.ts'
import { openEmbeddedEngine } from '../../src/platform/db/engine.ts'
import { openLog } from '../../src/platform/log/log.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { testSecret, testToday } from '../../test/support/constants.ts'
import { layFiles } from '../../test/support/dumped-files.ts'
import { dumpsFolder } from '../../test/support/dumps.ts'

export interface RunningApplication {
  readonly url: string
  /** Stops it and starts it again on the same data, at the same address; on another day, if one is given. */
  restart(today?: PlainDate): Promise<void>
  close(): Promise<void>
}

/** The whole application on a port of its own, on a data directory filled with the demo. */
export async function startApplication(): Promise<RunningApplication> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fremgang-journey-'))
  layFiles(join(await dumpsFolder(), 'demo.tar'), embeddedFolder(dataDir))
  let running = await listen(dataDir, 0)
  const { port } = running
  return {
    url: `http://localhost:${port}`,
    restart: async (today) => {
      await running.stop()
      running = await listen(dataDir, port, today)
    },
    close: async () => {
      await running.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function listen(dataDir: string, port: number, today = testToday) {
  const engine = await openEmbeddedEngine({ dataDir })
  const app = createApp({
    config: readConfig({ LOG_LEVEL: 'error', FREMGANG_SECRET: testSecret }),
    engine,
    keys: new Keys([testSecret]),
    clock: clockFrom(today),
    log: openLog('error'),
  })
  const server = createServer(getRequestListener(app.fetch))
  await new Promise<void>((resolve) => server.listen(port, resolve))
  const stop = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await engine.close()
  }
  return { port: (server.address() as AddressInfo).port, stop }
}

import { randomBytes } from 'node:crypto'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { verifyAudit } from '../../src/platform/audit/verify-audit.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { openEmbeddedEngine } from '../../src/platform/db/engine.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { testSecret } from '../support/constants.ts'
import { megabytesIn } from '../support/megabytes-in.ts'
import {
  canHaveSmallDisk,
  dataDirectory,
  emptyDirectory,
  serveOnSmallDisk,
  visitor,
} from '../support/server-process.ts'

const BALLAST = 6

// A disk of its own that is really full (a tmpfs in a mount namespace, which Linux gives without rights of an administrator).
describe.runIf(inject('engine') === 'pglite' && canHaveSmallDisk())('a full disk', () => {
  test('is said in words, loses nothing acknowledged, and work goes on when there is room again', {
    timeout: 300_000,
  }, async () => {
    const from = dataDirectory()
    writeFileSync(join(from, 'ballast'), randomBytes(BALLAST * 1024 * 1024))
    const disk = emptyDirectory()
    const server = await serveOnSmallDisk(disk, megabytesIn(from) + 5, from, {})
    const inside = `/proc/${server.pid}/root${disk}`
    const browser = visitor(() => server.url)
    await browser.logIn('caseworker')

    const acknowledged: string[] = []
    const large = randomBytes(200_000).toString('base64')
    let answer = new Response()
    for (let n = 0; n < 100; n++) {
      answer = await browser.post(`/kladder/stor-${n}`, { word: large })
      if (answer.status !== 204) break
      acknowledged.push(`stor-${n}`)
    }
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(page).toContain('Der er ikke plads til mere')
    expect(acknowledged.length).toBeGreaterThan(0)
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)

    rmSync(join(inside, 'ballast'))
    expect((await browser.get('/borgere')).status).toBe(200)
    expect((await browser.post('/kladder/efter', { word: large })).status).toBe(204)

    const copy = emptyDirectory()
    cpSync(inside, copy, { recursive: true, filter: (path) => !/(lock|socket)$/.test(path) })
    expect((await server.end('SIGTERM')).code).toBe(0)
    const kept = await draftsIn(copy)
    expect([...acknowledged, 'efter'].filter((form) => !kept.includes(form))).toEqual([])
  })
})

async function draftsIn(dataDir: string): Promise<string[]> {
  const engine = await openEmbeddedEngine({ dataDir })
  const drafts = await inWork(engine.db, new Keys([testSecret]), { municipality: 900 as MunicipalityId }, (trx) =>
    trx.selectFrom('draft').select('form').execute(),
  )
  const broken = (await engine.db.transaction().execute((trx) => verifyAudit(trx))).filter((verdict) => verdict.broken)
  expect(broken).toEqual([])
  await engine.close()
  return drafts.map(({ form }) => form)
}

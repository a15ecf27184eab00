import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { verifyAudit } from '../../src/platform/audit/verify-audit.ts'
import { inWork } from '../../src/platform/audit/work.ts'
import { Keys } from '../../src/platform/crypto/keys.ts'
import { openEmbeddedEngine } from '../../src/platform/db/engine.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import { testSecret } from '../support/constants.ts'
import { dataDirectory, type ServerProcess, serve, visitor } from '../support/server-process.ts'

const KILLS = process.env.FREMGANG_TEST_LENGTH === 'long' || process.env.FREMGANG_LONG === '1' ? 200 : 20

// Real processes, killed without warning while several people save: whoever was told "gemt" finds it afterwards, and whoever
// was not sends the same form again and finds it once.
describe.runIf(inject('engine') === 'pglite')('a server killed in the middle of saving', () => {
  test(`${KILLS} times loses nothing that was acknowledged and does nothing twice`, {
    timeout: KILLS * 60_000,
  }, async () => {
    const settings = { FREMGANG_DATA_DIR: dataDirectory() }
    let server: ServerProcess = await serve(settings)
    const browser = visitor(() => server.url)
    await browser.logIn('caseworker')

    const told = () => people.reduce((sum, person) => sum + person.acknowledged.length, fip.saves)
    const acknowledgedAtLeast = async (more: number) => {
      const enough = told() + more
      while (told() < enough) await wait(5)
    }
    const people = Array.from({ length: 4 }, (_, person) => new TaskWriter(browser, `${person}`))
    const fip = new AnswerWriter(browser)
    await fip.begin()
    for (let kill = 0; kill < KILLS; kill++) {
      const saving = [...people, fip].map((writer) => writer.saveUntilGone())
      await acknowledgedAtLeast(kill % 6)
      await wait(Math.random() * 40)
      await server.end('SIGKILL')
      await Promise.all(saving)
      server = await serve(settings)
      await fip.lookAgain()
    }
    for (const person of people) await person.sendAgain()
    const { code } = await server.end('SIGTERM')
    expect(code).toBe(0)

    const kept = await tasksIn(settings.FREMGANG_DATA_DIR)
    const acknowledged = people.flatMap((person) => person.acknowledged)
    expect(acknowledged.length, 'somebody did save').toBeGreaterThan(KILLS)
    expect(acknowledged.filter((title) => kept.get(title) !== 1)).toEqual([])
    expect([...kept].filter(([, count]) => count > 1)).toEqual([])
    expect(fip.saves).toBeGreaterThan(0)
  })
})

/** A connection refused or cut is what `fetch` calls a TypeError. */
const isGone = (error: unknown) => error instanceof TypeError

type Browser = ReturnType<typeof visitor>

/** Adds one task after the other. Each is a form of its own, and is sent again until it is answered. */
class TaskWriter {
  readonly acknowledged: string[] = []
  readonly #browser: Browser
  readonly #name: string
  #pending: Record<string, string> | null = null

  constructor(browser: Browser, name: string) {
    this.#browser = browser
    this.#name = name
  }

  async saveUntilGone(): Promise<void> {
    try {
      for (;;) await this.sendAgain()
    } catch (error) {
      if (!isGone(error)) throw error // else the form stays to be sent again
    }
  }

  async sendAgain(): Promise<void> {
    this.#pending ??= {
      _once: randomUUID(),
      title: `Kald ${this.#name}-${this.acknowledged.length}-${randomUUID()}`,
      who: '1',
      'dueOn-day': '1',
      'dueOn-month': '12',
      'dueOn-year': '2026',
      dueOn: '1.12.2026',
    }
    const response = await this.#browser.post('/opgaver/ny', this.#pending)
    const body = await response.text()
    expect(response.status, body.slice(0, 2000)).toBe(303)
    this.acknowledged.push(this.#pending.title as string)
    this.#pending = null
  }
}

/** Changes one answer of the FIP again and again. */
class AnswerWriter {
  saves = 0
  readonly #browser: Browser
  #saved: string | null = null
  #sent: string | null = null

  constructor(browser: Browser) {
    this.#browser = browser
  }

  async saveUntilGone(): Promise<void> {
    try {
      const form = await this.#form()
      for (let value = 1; ; value = (value % 7) + 1) {
        this.#sent = String(value)
        const response = await this.#browser.post('/borgere/1/fip/2/svar', {
          ...form,
          'citizen.attendance': this.#sent,
        })
        await response.text()
        expect(response.status).toBe(303)
        this.#saved = this.#sent
        this.saves++
      }
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }

  /** What stands in the form is the last that was acknowledged, or the one under way. */
  async lookAgain(): Promise<void> {
    const shown = await this.#shown()
    expect([this.#saved, this.#sent]).toContain(shown)
    this.#saved = shown
  }

  async begin(): Promise<void> {
    this.#saved = await this.#shown()
  }

  async #shown(): Promise<string | null> {
    const html = await (await this.#browser.get('/borgere/1/fip/2?ret=attendance')).text()
    return /name="citizen\.attendance" value="(\d)" checked/.exec(html)?.[1] ?? null
  }

  async #form(): Promise<Record<string, string>> {
    const html = await (await this.#browser.get('/borgere/1/fip/2')).text()
    const hidden = html
      .slice(html.indexOf('id="svar"'))
      .matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
    return Object.fromEntries([...hidden].map(([, name, value]) => [name as string, value as string]))
  }
}

/** How often each task stands in the database; and its audit chains hold. */
async function tasksIn(dataDir: string): Promise<Map<string, number>> {
  const engine = await openEmbeddedEngine({ dataDir })
  const rows = await inWork(
    engine.db,
    new Keys([testSecret]),
    { municipality: 900 as MunicipalityId },
    async (trx) =>
      (
        await sql<{
          title: string
          count: number
        }>`select title, count(*) as count from task where title like 'Kald %' group by title`.execute(trx)
      ).rows,
  )
  const broken = (await engine.db.transaction().execute((trx) => verifyAudit(trx))).filter((verdict) => verdict.broken)
  expect(broken).toEqual([])
  await engine.close()
  return new Map(rows.map(({ title, count }) => [title, count]))
}

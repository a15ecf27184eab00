import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import { csvFile, harmless, unharmed } from '../platform/csv.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { readSheet } from './read-sheet.ts'
import { rowsOf } from './sheet.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const kinds = ['borgere', 'samtaler', 'praktik-og-job', 'virksomheder'] as const
const kindOf = { borgere: 'citizens', samtaler: 'talks', 'praktik-og-job': 'placements', virksomheder: 'companies' }

/** What the page says of an import: counts by class. Waits until it is done. */
async function bring(kind: keyof typeof kindOf, file: File): Promise<{ page: string; path: string }> {
  const coordinator = await app.as('coordinator')
  const sent = await coordinator.upload('/udveksling/indlaes', { kind: kindOf[kind], source: 'Fremgang', file })
  const path = sent.headers.get('location') as string
  expect([sent.status, path]).toEqual([303, expect.stringMatching(/^\/udveksling\/indlaes\/\d+$/)])
  const chosen = await (await coordinator.get(path)).text()
  const columns = [...chosen.matchAll(/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/g)].map(
    ([select, name]) => [name, /<option value="([^"]*)" selected/.exec(select)?.[1] ?? ''] as const,
  )
  expect((await coordinator.post(path, Object.fromEntries(columns))).status).toBe(303)
  return { page: await settled(path), path }
}

async function settled(path: string): Promise<string> {
  const coordinator = await app.as('coordinator')
  for (let tries = 0; tries < 100; tries++) {
    const page = await (await coordinator.get(path)).text()
    if (!page.includes('<fg-progress')) return page
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('never done')
}

const countsIn = (page: string) =>
  Object.fromEntries(
    [...page.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)<\/dd>/g)].map(([, label, count]) => [label, Number(count)]),
  )

describe('what is taken out and brought in again', () => {
  test.each(kinds.flatMap((kind) => (['csv', 'xlsx'] as const).map((format) => [kind, format] as const)))(
    'changes nothing: %s as %s',
    async (kind, format) => {
      const coordinator = await app.as('coordinator')
      const taken = await coordinator.get(`/udveksling/hent/${kind}/${format}`)
      const file = new File([await taken.blob()], `${kind}.${format}`)
      const { page } = await bring(kind, file)
      const { Nye, Ændrede, Uændrede, Uenige, Afviste } = countsIn(page)
      expect({ Nye, Ændrede, Uenige, Afviste }, page.slice(page.indexOf('<main'), page.indexOf('</main'))).toEqual({
        Nye: 0,
        Ændrede: 0,
        Uenige: 0,
        Afviste: 0,
      })
      expect(Uændrede).toBeGreaterThan(10)
    },
    120_000,
  )

  test('comes back as it was, whatever a cell holds, and is no formula on the way', async () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@\'";,\n\tæøå€–a1 '.split('')), maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(cell, async (words) => {
        const written = harmless(words)
        expect(written).not.toMatch(/^[=+\-@\t\r]/)
        const sheet = await readSheet(
          Buffer.from(
            csvFile([
              ['a', 'b'],
              [written, 'x'],
            ]),
          ),
        )
        for await (const { cells } of rowsOf(sheet))
          expect(unharmed(cells[0] as string)).toBe(words.trim() === words ? words : unharmed(written.trim()))
      }),
    )
  })
})

describe('who may take what out', () => {
  test('a caseworker takes out her own cases, a team leader the team’s, a mentor none', async () => {
    const lines = async (persona: string) => {
      const response = await (await app.as(persona)).get('/udveksling/hent/borgere/csv')
      return response.status === 200 ? (await response.text()).trim().split('\r\n').length - 1 : response.status
    }
    const [own, team, all] = [await lines('caseworker'), await lines('team-leader'), await lines('coordinator')]
    expect(own).toBeGreaterThan(0)
    expect(team).toBeGreaterThan(own)
    expect(all).toBeGreaterThan(team)
    expect(await lines('mentor')).toBe(403)
    expect(await lines('project-leader')).toBe(403)
  })

  test('protected names and addresses are in no file', async () => {
    const coordinator = await app.as('coordinator')
    const text = await (await coordinator.get('/udveksling/hent/borgere/csv')).text()
    const [heads = '', ...rows] = text.replace('\ufeff', '').trim().split('\r\n')
    const at = (name: string) => heads.split(';').indexOf(name)
    const hidden = rows.map((row) => row.split(';')).filter((cells) => cells[at('Adressebeskyttelse')] === 'Ja')
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.map((cells) => cells[at('Adresse')])).toEqual(hidden.map(() => ''))
  })

  test('where somebody protected was visited at home is in no file of talks', async () => {
    const work = <T>(run: (db: Db) => Promise<T>) =>
      inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)
    await work(async (db) => {
      const { id } = await db
        .selectFrom('citizen')
        .select('id')
        .where('addressProtectedFrom', 'is not', null)
        .executeTakeFirstOrThrow()
      const talk = await db
        .selectFrom('talk')
        .select('id')
        .where('citizenId', '=', id)
        .limit(1)
        .executeTakeFirstOrThrow()
      await db
        .updateTable('talk')
        .set({ kind: 'home-visit', place: 'Hemmelig Allé 7' })
        .where('id', '=', talk.id)
        .execute()
    })
    const text = await (await (await app.as('coordinator')).get('/udveksling/hent/samtaler/csv')).text()
    expect(text).toContain('Hjemmebesøg')
    expect(text).not.toContain('Hemmelig Allé')
  })
})

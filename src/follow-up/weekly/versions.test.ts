import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId, PlacementId } from '../../platform/ids.ts'
import {
  findNewestQuestionnaire,
  type Item,
  libraryQuestionnaire,
  writeQuestionnaire,
} from '../../questionnaires/index.ts'
import { findScheme, findSchemeInForce } from '../find-scheme.ts'
import { texts } from '../texts.ts'

const t = texts.da
const page = '/borgere/1/praktik-og-job/1/opfoelgning'
const seen = <T>(municipality: number, look: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, look)
const html = async (response: Promise<Response>) => await (await response).text()
const open = (link: string) => html(app.fetch(link))

let app: TestApp
let jonas: TestBrowser
let lead: TestBrowser
beforeAll(async () => {
  app = await testApp()
  jonas = await app.as('company-adviser')
  lead = await app.as('project-leader')
})
afterAll(() => app.close())

const said = (da: string, en: string) => ({ da: { text: da, reviewed: true }, en: { text: en, reviewed: false } })

/** Other words and another demand for the pace, and something new in the place of the recipes. */
const kitchen = libraryQuestionnaire('ugesvar-kitchen')
const changed = (item: Item): Item => {
  if (item.id === 'pace')
    return {
      ...item,
      demand: 7,
      label: said('Fart i frokosten', 'Speed at lunch'),
      wording: { workplace: said('Følger med, når frokosten går', 'Keeps up when lunch is on') },
    }
  return item.id === 'recipes' ? { ...item, id: 'own-dish', label: said('Egen ret', 'A dish of one’s own') } : item
}
const third = writeQuestionnaire({
  ...kitchen,
  version: 3,
  themes: kitchen.themes.map((theme) => ({ ...theme, items: theme.items.map(changed) })),
})

/** The link in the newest message, or in the one with this number. */
async function linkIn(message?: string): Promise<string> {
  const path = message ?? /href="(\/udbakke\/\d+)"/.exec(await html(jonas.get('/udbakke')))?.[1] ?? ''
  return /\/u\/[\w-]{22}/.exec(await html(jonas.get(path)))?.[0] ?? ''
}

async function answer(link: string, given: Record<string, string>): Promise<void> {
  const asked = [...(await open(link)).matchAll(/name="(trin-[\w-]+)"/g)].map((match) => match[1] ?? '')
  const taps = Object.fromEntries(asked.map((name) => [name, '4']))
  const sent = await app.fetch(link, {
    method: 'POST',
    body: new URLSearchParams({ ...taps, ready: 'weeks', ...given }),
    headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
  })
  expect(sent.status).toBe(303)
}

describe('a new version of a track’s scheme', () => {
  let lastWeek: string
  let thisWeek: string
  beforeAll(async () => {
    lastWeek = await linkIn('/udbakke/1')
    expect((await lead.post('/skemaer/indlaes', { text: third })).status).toBe(303)
    expect((await jonas.post(`${page}/link`)).status).toBe(303)
    thisWeek = await linkIn()
  })

  test('is what the next form asks, while the form of last week keeps its words', async () => {
    const [old, now] = [await open(lastWeek), await open(thisWeek)]

    expect(old).toContain('Følger en opskrift og en besked, der gives på dansk')
    expect(old).not.toContain('Følger med, når frokosten går')
    expect(old).toMatch(/data-n="5" id="trin-pace-krav"/)
    expect(now).toContain('Følger med, når frokosten går')
    expect(now).toContain('name="trin-own-dish"')
    expect(now).not.toContain('name="trin-recipes"')
    expect(now).toMatch(/data-n="7" id="trin-pace-krav"/)
  })

  test('is marked in the language nobody has approved, until somebody has', async () => {
    expect(await open(thisWeek)).not.toContain(t.weekly.unreviewed)
    expect(await open(`${thisWeek}?sprog=en`)).toContain(texts.en.weekly.unreviewed)

    const approved = await lead.post('/skemaer/ugesvar-kitchen/3/oversaettelser/en', { hasRead: 'on' })
    expect(approved.status).toBe(303)
    expect(await open(`${thisWeek}?sprog=en`)).not.toContain(texts.en.weekly.unreviewed)
  })

  test('goes on in the curve of the old one by the item’s id, with the demand of each week', async () => {
    await answer(lastWeek, { 'trin-pace': '5' })
    await answer(thisWeek, { 'trin-pace': '6', 'trin-own-dish': '2' })
    const shown = await html(jonas.get(page))
    const curve = shown.slice(shown.indexOf(`<caption class="sr-only">${t.curveTitle('Fart i frokosten')}`))
    const rows = [...curve.slice(0, curve.indexOf('</table>')).matchAll(/<th[^>]*>(\d+)<\/th>(.*?)<\/tr>/g)].map(
      ([, week, cells]) => [week, ...[...(cells ?? '').matchAll(/<td[^>]*>(\d|–)/g)].map((cell) => cell[1])].join(' '),
    )

    expect(rows.slice(-3)).toEqual(['46 4 5', '47 5 5', '48 6 7'])
    expect(shown).toContain(t.curveTitle('Egen ret'))
    expect(shown).not.toContain(t.curveTitle('Tempo'))
  })

  test('stands on the card in the words it was answered in', async () => {
    const card = '/borgere/1/praktik-og-job/1/kompetencekort'
    expect(await html(jonas.get(card))).toContain('Fart i frokosten, 6 af 7')
    expect(await html(jonas.get(card))).toContain('Følger opskrift og besked på dansk')
  })

  test('is nothing that another municipality asks', async () => {
    expect((await seen(900, (db) => findNewestQuestionnaire(db, 'ugesvar-kitchen'))).version).toBe(3)
    expect((await seen(901, (db) => findSchemeInForce(db, 'kitchen'))).version).toBe(1)
    await expect(seen(901, (db) => findScheme(db, 'kitchen', 3))).rejects.toThrow('questionnaire')
  })
})

test('a track nobody knows is asked the general scheme; a version that never was is a fault', async () => {
  expect((await seen(900, (db) => findSchemeInForce(db, 'moonshine'))).track).toBe('other')
  await expect(seen(900, (db) => findScheme(db, 'kitchen', 99))).rejects.toThrow('questionnaire')
})

test('an answer names the version it was given to', async () => {
  const forms = await seen(900, (db) =>
    db
      .selectFrom('weeklyForm')
      .select('schemeVersion')
      .where('placementId', '=', 1 as PlacementId)
      .orderBy('weekStartsOn')
      .execute(),
  )
  expect(forms.map(({ schemeVersion }) => schemeVersion)).toEqual([1, 1, 1, 2, 2, 3])
})

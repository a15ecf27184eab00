import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import {
  itemsFor,
  libraryQuestionnaire,
  type Questionnaire,
  type Rater,
  writeQuestionnaire,
} from '../../questionnaires/index.ts'

let app: TestApp
let karen: TestBrowser
beforeAll(async () => {
  app = await testApp()
  karen = await app.as('caseworker')
  const lead = await app.as('project-leader')
  const file = new File([writeQuestionnaire(small)], 'task.json', { type: 'application/json' })
  expect((await lead.upload('/skemaer/indlaes', { file, text: '' })).status).toBe(303)
})
afterAll(() => app.close())

const kib = libraryQuestionnaire('kib')
const bip = libraryQuestionnaire('bip')
/** One theme, five points, and an id that is also the first half of somebody else's event. */
const small: Questionnaire = {
  ...bip,
  id: 'task',
  title: { da: { text: 'Trivsel kort', reviewed: true } },
  scale: { ...bip.scale, max: 5 },
  themes: bip.themes.slice(0, 1),
}

const begin = '/borgere/1/fip/ny'
const hiddenIn = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name as string,
      (value as string).replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
    ]),
  )
const text = async (response: Promise<Response>) => await (await response).text()

/** Begins a wave, and says where it is. */
async function begun(fields: Record<string, string>): Promise<string> {
  const response = await karen.post(begin, { citizenLanguage: 'da', helpedBy: '', ...fields })
  expect(response.status).toBe(303)
  return (response.headers.get('location') ?? '').split('?')[0] as string
}

const answers = (set: Questionnaire, rater: Rater, value: string) =>
  Object.fromEntries(itemsFor(set, rater).map(({ id }) => [`${rater}.${id}`, value]))

async function sent(at: string, given: Record<string, string>): Promise<Response> {
  const page = await text(karen.get(at))
  return await karen.post(`${at}/indsendelse`, { ...hiddenIn(page.slice(page.indexOf('id="svar"'))), ...given })
}

async function rows<T>(sql: string): Promise<T[]> {
  await app.engine.pool.query("select set_config('app.municipality', '900', false)")
  return (await app.engine.pool.query(sql)).rows as T[]
}
const idOf = (at: string) => Number(at.split('/').at(-1))

describe('what is begun', () => {
  test('is chosen among what the municipality asks with, FIP first and chosen already', async () => {
    const page = await text(karen.get(begin))

    const places = ['value="fip"', 'value="bip"', 'value="kib"', 'value="task"'].map((each) => page.indexOf(each))
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places[0]).toBe(Math.min(...places))
    expect(page).toMatch(/value="fip"[^>]*checked/)
    expect(page).toContain('5 spørgsmål til borgeren. Du bliver ikke spurgt.')
    expect(page).toContain('Skemaet kommer til at høre til samtalen i dag kl. 10.30.')
  })

  test('must be one the municipality has, and somebody must be asked', async () => {
    const unknown = await karen.post(begin, { questionnaire: 'ukendt', mode: 'together' })
    const nobody = await karen.post(begin, { questionnaire: 'kib', mode: 'caseworker-only' })

    expect(unknown.status).toBe(422)
    expect(await unknown.text()).toContain('Vælg et skema, som kommunen bruger.')
    expect(nobody.status).toBe(422)
    expect(await nobody.text()).toContain('Skemaet spørger kun den ene af jer.')
  })

  test('is never what a workplace is asked by the week', async () => {
    const page = await text(karen.get(begin))
    const sent = await karen.post(begin, { questionnaire: 'ugesvar-kitchen', mode: 'together' })

    expect(page).not.toMatch(/ugesvar-|Ugesvar:/)
    expect(sent.status).toBe(422)
    expect(await sent.text()).toContain('Vælg et skema, som kommunen bruger.')
  })

  test('without a choice is FIP, and the one under way goes on', async () => {
    expect(await begun({ mode: 'together' })).toBe('/borgere/1/fip/2')
  })
})

describe('KIB, which asks the citizen alone', () => {
  test('asks nothing of the caseworker, shows a star of one rater, and belongs to today’s talk', async () => {
    const at = await begun({ questionnaire: 'kib', mode: 'together' })
    expect(await rows(`select mode, talk_id from assessment where id = ${idOf(at)}`)).toEqual([
      { mode: 'citizen-only', talk_id: 1 },
    ])
    expect(await text(karen.get(at))).not.toContain('name="caseworker.')

    expect((await sent(at, answers(kib, 'citizen', '5'))).headers.get('location')).toBe(`${at}/stjernen`)
    const result = await text(karen.get(`${at}/stjernen`))
    expect(result).toContain('KIB-lignende skema')
    expect(result).toContain('● 5')
    expect(result).not.toContain('spørges ikke')
    expect(result).not.toContain('I ser forskelligt på')
    expect((await karen.get(`${at}/print`)).status).toBe(200)
    expect((await karen.get(`${at}/forskelle`)).status).toBe(200)
  })

  test('has a way of its own, with what has moved, and leaves the deadline of FIP alone', async () => {
    const before = await text(karen.get('/borgere/1/progression'))
    const at = await begun({ questionnaire: 'kib', mode: 'citizen-only' })
    await sent(at, answers(kib, 'citizen', '7'))
    const result = await text(karen.get(`${at}/stjernen`))
    const way = await text(karen.get('/borgere/1/progression'))

    expect(result).toMatch(/5,0? <span aria-hidden="true">→|5 <span aria-hidden="true">→/)
    expect(way).toContain('Alle målinger, KIB-lignende skema')
    expect(way).toContain('Andet skema')
    const due = /Næste FIP[\s\S]{0,400}/
    expect(due.exec(way)?.[0]).toBe(due.exec(before)?.[0])
  })
})

describe('BIP, which asks both', () => {
  test('can be answered apart, by each rater alone, and together', async () => {
    for (const mode of ['caseworker-only', 'apart', 'together']) {
      const at = await begun({ questionnaire: 'bip', mode })
      if (mode === 'apart') {
        expect(await text(karen.get(at))).not.toContain('name="citizen.')
        await karen.post(`${at}/lukning`, { rater: 'citizen', reason: 'absent' })
      }
      const both = mode === 'together' ? answers(bip, 'citizen', '4') : {}
      const location = (await sent(at, { ...answers(bip, 'caseworker', '3'), ...both })).headers.get('location')
      expect(location).toBe(`${at}/stjernen`)
      expect(await text(karen.get(`${at}/stjernen`))).toContain('BIP-lignende skema')
    }
    expect(await text(karen.get('/borgere/1'))).toContain('Borgerens side af BIP lukket uden svar')
  })
})

describe('a questionnaire of the municipality’s own', () => {
  test('keeps to its own scale, and may have a single theme and any name', async () => {
    const at = await begun({ questionnaire: 'task', mode: 'together' })
    const beyond = await sent(at, { ...answers(small, 'citizen', '6'), ...answers(small, 'caseworker', '2') })
    expect(beyond.status).toBe(422)
    expect(await beyond.text()).toContain('Vælg et tal fra 1 til 5')

    await sent(at, { ...answers(small, 'citizen', '5'), ...answers(small, 'caseworker', '2') })
    expect(await text(karen.get(`${at}/stjernen`))).toContain('skala 1 til 5')
    expect(await text(karen.get('/borgere/1'))).toContain('Trivsel kort udfyldt')
    const step = { item: '', how: 'Gå en tur', who: 'borger', dueOn: '1.12.2026' }
    const item = itemsFor(small, 'citizen')[0]?.id ?? ''
    const outside = await karen.post(`${at}/naeste-skridt`, { ...step, item, fromValue: '5', toValue: '6' })
    expect(outside.status).toBe(422)
  })
})

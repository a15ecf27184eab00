import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { inWork } from '../audit/work.ts'
import { sha256 } from '../crypto/keys.ts'
import { setScope } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const origin = 'http://localhost'
const own = { origin, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' }
const fjordby = 900 as MunicipalityId
const talk = '/borgere/1/samtaler/1'
const words = 'Samira fortalte, at hun gerne vil have flere timer.'
const typed = { version: '1', heldOn: '23.11.2026', note: words, next: 'none', _draft: '/kladder/talk-1', _once: 'x' }

async function logIn(persona: string): Promise<string> {
  const response = await app.fetch('/login', { method: 'POST', body: new URLSearchParams({ persona }), headers: own })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** An hour and more of silence, or half a day. */
async function runOut(cookie: string, column: 'seenAt' | 'endsAt'): Promise<void> {
  const token = cookie.split('=')[1] ?? ''
  await inWork(app.engine.db, app.keys, {}, async (db) => {
    await setScope(db, { session: sha256(token), municipality: fjordby })
    await db
      .updateTable('session')
      .set({ [column]: '2026-11-22T20:00:00Z' })
      .execute()
  })
}

const send = (cookie: string, fields: Record<string, string> = typed, to = `${talk}/holdt`) =>
  app.fetch(to, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { ...own, cookie, host: 'localhost', referer: origin + talk },
  })
const page = async (cookie: string, path = talk) => await (await app.fetch(path, { headers: { cookie } })).text()

test.each(['seenAt', 'endsAt'] as const)(
  'a note is sent after the login has run out (%s): it is a draft after the next login, and nothing was saved',
  async (column) => {
    const cookie = await logIn('caseworker')
    await runOut(cookie, column)
    const answer = await send(cookie)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/login?til=${encodeURIComponent(talk)}&kladde=gemt`,
    ])
    const login = await page('', answer.headers.get('location') ?? '')
    expect(login).toContain('er gemt som kladde')
    expect(login).toContain(`name="til" value="${talk}"`)

    const again = await logIn('caseworker')
    const form = await page(again)
    expect(form).toContain(words)
    expect(form).toContain('Kladde gemt kl.')
    expect(form).toContain('Sådan gik samtalen')
    expect(await page(again, '/borgere/1/samtaler')).not.toContain(words)
    await send(again, { _discard: '1' }, '/kladder/talk-1')
    expect(await page(again)).not.toContain(words)
  },
)

test('nobody else gets the words, whoever logs in next at that machine', async () => {
  const cookie = await logIn('caseworker')
  await runOut(cookie, 'seenAt')
  await send(cookie)
  const coordinator = await logIn('coordinator')
  expect(await page(coordinator)).not.toContain(words)
})

test('a token nobody held keeps nothing, nor does a login that was ended', async () => {
  const guessed = await send('fremgang=guessed')
  expect(guessed.headers.get('location')).not.toContain('kladde')
  const cookie = await logIn('caseworker-2')
  await app.fetch('/log-ud', { method: 'POST', headers: { ...own, cookie } })
  expect((await send(cookie)).headers.get('location')).not.toContain('kladde')
})

test('a form from elsewhere is refused before anything is kept', async () => {
  const cookie = await logIn('caseworker')
  await runOut(cookie, 'seenAt')
  const answer = await app.fetch(`${talk}/holdt`, {
    method: 'POST',
    body: new URLSearchParams(typed),
    headers: { cookie, origin: 'https://elsewhere.example' },
  })
  expect(answer.status).toBe(403)
})

test('a script that saves in the background is told to log in, and the words are kept all the same', async () => {
  const cookie = await logIn('caseworker')
  await runOut(cookie, 'seenAt')
  const answer = await app.fetch('/kladder/talk-1', {
    method: 'POST',
    body: new URLSearchParams({ ...typed, note: 'Fra baggrunden' }),
    headers: { ...own, 'sec-fetch-mode': 'cors', cookie },
  })
  expect(answer.status).toBe(401)
  expect(await page(await logIn('caseworker'))).toContain('Fra baggrunden')
})

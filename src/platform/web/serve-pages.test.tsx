import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testEngine } from '../../../test/support/db.ts'
import { servePagesOf, type TestPages } from '../../../test/support/pages.ts'
import { Page } from '../../ui/page/page.tsx'
import { inWork } from '../audit/work.ts'
import type { Engine } from '../db/engine.ts'
import { ConflictError, ForbiddenError, NotFoundError } from '../errors.ts'
import type { CitizenId, MunicipalityId } from '../ids.ts'
import { pages } from './pages.ts'
import { path } from './path.ts'

const routes = pages()
const open = { may: 'be-signed-in', audit: 'thing.viewed', example: {} } as const
let deeds = 0

routes.get(path('/ting'), open, ({ show, visit }) =>
  show(
    <Page visit={visit} title="En ting">
      Indhold
    </Page>,
  ),
)
routes.get(path('/ting/:thing'), { ...open, example: { thing: 1 } }, ({ id, show, visit }) =>
  show(<Page visit={visit} title={`Ting ${id('thing')}`} />),
)
routes.get(path('/ting/ny'), open, ({ show, visit }) => show(<Page visit={visit} title="Ny ting" />))
routes.get(
  path('/sag/:citizen'),
  { ...open, audit: 'citizen.viewed', example: { citizen: 1 } },
  ({ id, show, visit }) => {
    if (id('citizen') === 2) throw new ForbiddenError('not-yours')
    if (id('citizen') === 3) throw new NotFoundError('citizen')
    return show(<Page visit={visit} title="Sag" />)
  },
)
routes.get(path('/kun-administrator'), { ...open, may: 'manage-staff' }, ({ show, visit }) =>
  show(<Page visit={visit} title="x" />),
)
routes.get(path('/viderestilling'), open, ({ redirect }) => redirect('/ting'))
routes.get(path('/liste'), open, ({ saw, show, visit }) => {
  saw([4, 5] as CitizenId[])
  return show(<Page visit={visit} title="Liste" />)
})
routes.get(path('/fil'), open, ({ file }) => file('a;b', 'text/csv', 'træk "ud".csv'))
routes.get(path('/gaar-galt'), open, () => {
  throw new Error('Samira Haddad 140392-0014')
})

function Broken(): never {
  throw new Error('the view is broken')
}
routes.post(path('/gem'), open, async ({ db, form, redirect, show, visit }) => {
  deeds++
  await sql`update municipality set name = name || '!' where id = 902`.execute(db)
  if (form.how === 'broken-view') return show(<Broken />)
  if (form.how === 'fault') throw new Error('broken')
  if (form.how === 'conflict')
    throw new ConflictError({
      savedBy: 'Lars Winther',
      savedAt: '2026-11-23T09:00:00Z',
      fields: [{ label: 'Telefon', yours: '1', theirs: '2' }],
      backTo: '/ting',
    })
  if (form.how === 'refused') return show(<Page visit={visit} title={String(form.word)} />, 422)
  return redirect('/ting', 'Tingen er gemt.')
})

let engine: Engine
let web: TestPages
let cookie: string
beforeAll(async () => {
  engine = await testEngine('demo')
  web = servePagesOf(engine, routes.routes)
})
beforeEach(async () => {
  deeds = 0
  cookie = await web.logIn('caseworker')
})
afterAll(() => engine.close())

const get = (address: string, headers = {}) => web.fetch(address, { headers: { cookie, ...headers } })
const save = (fields: Record<string, string>) => web.post('/gem', fields, { cookie })
const titleOf = async (response: Response) => /<h1[^>]*>([^<]*)/.exec(await response.text())?.[1]
const inFirst = <T,>(run: (trx: Engine['db']) => Promise<T>) =>
  inWork(engine.db, web.keys, { municipality: 900 as MunicipalityId }, run)
const newestEntry = () =>
  inFirst((trx) => trx.selectFrom('auditEntry').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirstOrThrow())
const nameOf902 = async () =>
  (
    await engine.db
      .selectFrom('municipality')
      .select('name')
      .where('id', '=', 902 as MunicipalityId)
      .executeTakeFirstOrThrow()
  ).name

describe('an address', () => {
  test('answers with its page and the headers of every page', async () => {
    const response = await get('/ting')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await titleOf(response)).toBe('En ting')
  })

  test('with a word is not taken for one with a parameter, whatever was declared first', async () => {
    expect(await titleOf(await get('/ting/ny'))).toBe('Ny ting')
    expect(await titleOf(await get('/ting/7'))).toBe('Ting 7')
  })

  test('with a parameter that is no number is not found', async () => {
    for (const address of ['/ting/x', '/ting/-1', '/ting/1e3', '/ting/9999999999999999999'])
      expect((await get(address)).status).toBe(404)
  })

  test('with the character that no database takes is not found', async () => {
    expect((await web.post('/kladder/%00', { word: 'x' }, { cookie })).status).toBe(404)
    expect((await get('/ting?navn=%00')).status).toBe(200)
  })

  test('nobody made is not found, in Danish and with the same headers', async () => {
    const response = await get('/findes-ikke')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await response.text()).toContain('Siden findes ikke')
  })

  test('can be asked for its headers alone', async () => {
    const response = await web.fetch('/ting', { method: 'HEAD', headers: { cookie } })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test.each([
    ['/ting', 'POST', 'GET, HEAD'],
    ['/gem', 'GET', 'POST'],
    ['/gem', 'HEAD', 'POST'],
    ['/ting', 'DELETE', 'GET, HEAD'],
    ['/ting', 'OPTIONS', 'GET, HEAD'],
  ])('%s does not answer %s, and says what it answers', async (address, method, allowed) => {
    const response = await web.fetch(address, { method, headers: { cookie, origin: 'http://localhost' } })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allowed)
  })

  test('with two slashes does not come back as a link to another site', async () => {
    const text = await (await get('//elsewhere.example/x')).text()
    expect(text).not.toMatch(/(href|value)="\/\/elsewhere/)
  })

  test('a file comes with a name that any letter fits in', async () => {
    const response = await get('/fil')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename*=UTF-8''tr%C3%A6k%20%22ud%22.csv`)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('whoever is not logged in', () => {
  test('is led to the login and from there back', async () => {
    const response = await web.fetch('/ting?side=2')
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/login?til=%2Fting%3Fside%3D2')
  })

  test('comes back to the page with the form, not to the address that only takes it', async () => {
    const response = await web.post('/gem', {}, { referer: 'http://localhost/ting/7', host: 'localhost' })
    expect(response.headers.get('location')).toBe('/login?til=%2Fting%2F7')
  })

  test('is told so when a script asks: a login page would look like an answer', async () => {
    expect((await web.post('/gem', {}, { 'sec-fetch-mode': 'cors' })).status).toBe(401)
  })

  test('does no deed', async () => {
    await web.post('/gem', {})
    expect(deeds).toBe(0)
  })
})

describe('a form', () => {
  test('of ours is done and answered with a way on', async () => {
    const response = await save({})
    expect([response.status, response.headers.get('location'), deeds]).toEqual([303, '/ting', 1])
  })

  test('from elsewhere is turned away before anything is done', async () => {
    expect((await web.post('/gem', {}, { cookie, origin: 'https://elsewhere.example' })).status).toBe(403)
    expect((await web.post('/gem', {}, { cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(deeds).toBe(0)
  })

  test('of 10 MB is refused in words', async () => {
    const response = await save({ note: 'x'.repeat(10_000_000) })
    expect(response.status).toBe(413)
    expect(await titleOf(response)).toBe('Det er for meget tekst på én gang')
  })

  test('of 10 MB that does not announce its length is refused too', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const init = { method: 'POST', body, headers, duplex: 'half' } as RequestInit
    expect((await web.fetch('/gem', init)).status).toBe(413)
  })

  test('with that character in it is saved without', async () => {
    expect((await web.post('/kladder/nul', { word: 'a\0b' }, { cookie })).status).toBe(204)
  })

  test('broken off by its sender is nobody’s fault', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('gone'))
      },
    })
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' }
    const before = web.faults.length
    expect((await web.fetch('/gem', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)).status).toBe(400)
    expect([web.faults.length, deeds]).toEqual([before, 0])
  })

  test('that is not a form at all is an empty one', async () => {
    const headers = { cookie, origin: 'http://localhost', 'content-type': 'multipart/form-data; boundary=x' }
    expect((await web.fetch('/gem', { method: 'POST', body: '{"not":', headers })).status).toBe(303)
  })

  test('sent twice at once is done once, and both are told the same', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => save({ _once: 'a', word: 'x' })))
    expect(answers.map((answer) => answer.headers.get('location'))).toEqual(Array(5).fill('/ting'))
    expect(deeds).toBe(1)
  })

  test('sent again after going back and correcting is another one', async () => {
    await save({ _once: 'b', word: 'x' })
    await save({ _once: 'b', word: 'y' })
    expect(deeds).toBe(2)
  })

  test('that was refused may come again', async () => {
    for (const _ of [1, 2]) expect((await save({ _once: 'c', how: 'refused', word: 'Fejl' })).status).toBe(422)
    expect(deeds).toBe(2)
  })

  test('of somebody else may have the same token', async () => {
    await save({ _once: 'd' })
    await web.post('/gem', { _once: 'd' }, { cookie: await web.logIn('coordinator') })
    expect(deeds).toBe(2)
  })

  test('that fails leaves nothing, not even its token', async () => {
    const before = await nameOf902()
    expect((await save({ _once: 'e', how: 'fault' })).status).toBe(500)
    expect((await save({ _once: 'e', how: 'fault' })).status).toBe(500)
    expect([await nameOf902(), deeds]).toEqual([before, 2])
  })

  test('whose answer cannot be shown is not done', async () => {
    const before = await nameOf902()
    const response = await save({ how: 'broken-view' })
    expect(response.status).toBe(500)
    expect(await titleOf(response)).toBe('Det gik galt hos os')
    expect(await nameOf902()).toBe(before)
  })

  test('that meets another’s change shows both values and who', async () => {
    const response = await save({ how: 'conflict' })
    const text = await response.text()
    expect(response.status).toBe(409)
    expect(text).toContain('Lars Winther gemte kl. 10.00')
    expect(text).toContain('<td>1</td><td>2</td>')
  })

  test('typed with tags shows them as text', async () => {
    const text = await (await save({ how: 'refused', word: '<script>alert(1)</script>' })).text()
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('<script>alert')
  })
})

describe('a confirmation', () => {
  const shown = async () => (await (await get('/ting')).text()).includes('Tingen er gemt.')

  test('is shown on the next page, once', async () => {
    await save({})
    expect([await shown(), await shown()]).toEqual([true, false])
  })

  test('survives a page that only leads on, and a draft saved meanwhile', async () => {
    await save({})
    await get('/viderestilling')
    await web.post('/kladder/note', { word: 'x' }, { cookie, 'x-fremgang-draft': '1' })
    expect(await shown()).toBe(true)
  })
})

describe('a draft', () => {
  test('saved by a script is answered without a page', async () => {
    const response = await web.post('/kladder/note?tilbage=/ting', { word: 'x' }, { cookie, 'x-fremgang-draft': '1' })
    expect(response.status).toBe(204)
  })

  test('saved by its button leads back to the form', async () => {
    const response = await web.post('/kladder/note?tilbage=/ting/7', { word: 'x' }, { cookie })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/ting/7'])
  })

  test('leads to no other site', async () => {
    for (const back of ['//elsewhere.example', '/%09/elsewhere.example', 'https://elsewhere.example'])
      expect((await web.post(`/kladder/note?tilbage=${back}`, {}, { cookie })).status).toBe(204)
  })

  test('is sealed', async () => {
    await web.post('/kladder/hemmelig', { word: 'Samira' }, { cookie })
    const { body } = await inFirst((trx) =>
      trx.selectFrom('draft').select('body').where('form', '=', 'hemmelig').executeTakeFirstOrThrow(),
    )
    expect(body.includes('Samira')).toBe(false)
  })
})

describe('the audit log', () => {
  test('notes a page about a citizen, with who saw it', async () => {
    await get('/sag/1')
    expect(await newestEntry()).toMatchObject({
      action: 'citizen.viewed',
      outcome: 'done',
      citizenId: 1,
      role: 'caseworker',
    })
  })

  test('notes who was in a list', async () => {
    await get('/liste')
    expect(await newestEntry()).toMatchObject({ action: 'thing.viewed', listed: [4, 5] })
  })

  test.each([
    ['denied for a reason', '/sag/2', 403, 'citizen.viewed'],
    ['not there', '/sag/3', 404, 'citizen.viewed'],
    ['not for the role', '/kun-administrator', 403, 'thing.viewed'],
  ])('notes what was %s', async (_, address, status, action) => {
    expect((await get(address)).status).toBe(status)
    expect(await newestEntry()).toMatchObject({ action, outcome: 'denied' })
  })

  test('notes a deed that the rules refused', async () => {
    await save({ how: 'refused', word: 'x' })
    expect(await newestEntry()).toMatchObject({ outcome: 'refused' })
  })
})

describe('a fault', () => {
  test('is a page in Danish, in the frame of who is logged in', async () => {
    const response = await get('/gaar-galt')
    const text = await response.text()
    expect(response.status).toBe(500)
    expect(text).toContain('Det gik galt hos os')
    expect(text).toContain('Kirsten Holm')
  })

  test('says nothing of what it was about', async () => {
    expect(await (await get('/gaar-galt')).text()).not.toContain('Samira')
  })
})

test('the language follows whoever chose it', async () => {
  const response = await web.post('/sprog', { sprog: 'en', tilbage: '/ting' }, { cookie })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/ting'])
  const chosen = response.headers.getSetCookie()[0]?.split(';')[0]
  expect(await (await web.fetch('/findes-ikke', { headers: { cookie: `${chosen}` } })).text()).toContain(
    'There is no such page',
  )
})

describe('behind a proxy', () => {
  test('cookies are Secure, the browser is told to stay with https, and only the configured address is ours', async () => {
    const proxied = servePagesOf(engine, routes.routes, { baseUrl: 'https://fremgang.example' })
    const response = await proxied.post('/login', { persona: 'caseworker' })
    expect(response.headers.getSetCookie()[0]).toContain('; Secure')
    expect(response.headers.get('strict-transport-security')).toContain('max-age')
    expect((await proxied.post('/login', { persona: 'caseworker' }, { origin: 'http://localhost' })).status).toBe(403)
  })
})

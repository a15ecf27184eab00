import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from './personas.ts'

let app: TestApp
let ole: TestBrowser
beforeAll(async () => {
  app = await testApp()
  ole = await app.as('administrator')
})
afterAll(() => app.close())

const textOf = async (response: Promise<Response>) => await (await response).text()
const date = (field: string, text: string) => {
  const [day = '', month = '', year = ''] = text.split('.')
  return { [`${field}-day`]: day, [`${field}-month`]: month, [`${field}-year`]: year }
}
const ny = {
  name: 'Maja Fynbo',
  title: '',
  role: 'mentor',
  teamId: '1',
  telephone: '',
  email: '',
  ...date('from', '23.11.2026'),
}

async function add(fields: Record<string, string> = {}): Promise<string> {
  const response = await ole.post('/medarbejdere/ny', { ...ny, ...fields })
  expect(response.status, await response.clone().text()).toBe(303)
  return response.headers.get('location') ?? ''
}
const fjordby = 900 as MunicipalityId
const hojlund = 901 as MunicipalityId
const seen = <T>(municipality: MunicipalityId, look: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality }, look)

async function versionAt(path: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec(await textOf(ole.get(path)))?.[1] ?? ''
}
async function pathOf(name: string): Promise<string> {
  const page = await textOf(ole.get(`/medarbejdere?navn=${encodeURIComponent(name)}&vis=all`))
  return /class="fg-name" href="([^"]+)"/.exec(page)?.[1] ?? ''
}

test('the administrator sees who has access, with role and team, and no citizen', async () => {
  const page = await textOf(ole.get('/medarbejdere'))

  expect(page).toContain('Kirsten Holm')
  expect(page).toContain('Integrationsteamet')
  expect(page).toContain('medarbejdere har adgang i dag')
  expect(page).not.toContain('Samira')
})

test('the list is found through name, role, team and access, and sorted from its address', async () => {
  expect(await textOf(ole.get('/medarbejdere?navn=holm'))).not.toContain('Aster Lindqvist')
  const mentors = await textOf(ole.get('/medarbejdere?rolle=mentor'))
  expect(mentors).toContain('Aster Lindqvist')
  expect(mentors).not.toContain('Kirsten Holm')
  expect(await textOf(ole.get('/medarbejdere?vis=coming'))).toContain('Ingen medarbejdere svarer til')
  const sorted = await textOf(ole.get('/medarbejdere?sorter=name&ned=1'))
  expect(sorted).toContain('aria-sort="descending"')
  expect(sorted.indexOf('Ole Frost')).toBeLessThan(sorted.indexOf('Aster Lindqvist'))
})

test('names sort as Danes sort them', async () => {
  await add({ name: 'Åse Ørum' })
  await add({ name: 'Ægir Zoll' })
  const page = await textOf(ole.get('/medarbejdere'))
  expect(page.indexOf('Ægir Zoll')).toBeGreaterThan(page.indexOf('Ole Frost'))
  expect(page.indexOf('Åse Ørum')).toBeGreaterThan(page.indexOf('Ægir Zoll'))
})

test('another municipality’s staff are not found', async () => {
  expect(await textOf(ole.get('/medarbejdere?vis=all'))).not.toContain('Mette Krogh')
})

describe('giving access', () => {
  test('a new colleague has access from the day that was written, and the change is in the log', async () => {
    const path = await add({ name: 'Gry Asp', ...date('from', '1.12.2026') })
    const page = await textOf(ole.get(path))

    expect(page).toContain('Gry Asp')
    expect(page).toContain('1. december 2026')
    expect(page).toContain('Fik adgang: Mentor')
    expect(page).toContain('Ole Frost')
    expect(await textOf(ole.get('/medarbejdere?vis=coming'))).toContain('Begynder 1. december 2026')
  })

  test('the form comes back with what was typed when something is missing', async () => {
    const response = await ole.post('/medarbejdere/ny', { ...ny, name: '', title: 'Jobcoach', email: 'forkert' })
    const page = await response.text()

    expect(response.status).toBe(422)
    expect(page).toContain('<title>Fejl: ')
    expect(page).toContain('value="Jobcoach"')
    expect(page).toContain('Skriv en e-mailadresse')
  })

  test.each([
    ['a mentor without a team', { teamId: '' }, 'Rollen arbejder i et team'],
    ['a team of nobody here', { teamId: '99999' }, 'Vælg et af kommunens teams'],
    ['a role of the programme', { role: 'evaluator' }, 'Vælg en af rollerne'],
    ['a day that is gone', date('from', '22.11.2026'), 'Vælg i dag eller en senere dag'],
    ['the 31st of February', date('from', '31.2.2027'), 'Skriv en dato, der findes'],
    [
      'a role that the same e-mail has',
      { role: 'caseworker', email: 'KIRSTEN.HOLM@fjordby.example' },
      'allerede den rolle',
    ],
  ])('%s is refused', async (_, fields, words) => {
    const response = await ole.post('/medarbejdere/ny', { ...ny, ...(fields as Record<string, string>) })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })

  test('the same form sent twice gives access once', async () => {
    const once = { ...ny, name: 'Dobbelt Dorthe', _once: 'token-of-one-form' }
    const [first, second] = [await ole.post('/medarbejdere/ny', once), await ole.post('/medarbejdere/ny', once)]

    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    await ole.get('/medarbejdere') // takes the confirmation away
    expect((await textOf(ole.get('/medarbejdere?navn=dorthe'))).match(/Dobbelt Dorthe/g)).toHaveLength(1)
  })

  test('a name is shown as it was written, also when it looks like a script', async () => {
    const page = await textOf(ole.get(await add({ name: '<script>alert(1)</script>' })))
    expect(page).not.toContain('<script>alert(1)')
    expect(page).toContain('&lt;script&gt;alert(1)')
  })
})

describe('changing access', () => {
  test('role, team and contact change at once, and the log names roles but no words', async () => {
    const path = await add({ name: 'Per Lund' })
    const change = { ...ny, name: 'Per Lunde', role: 'company-adviser', teamId: '2', version: await versionAt(path) }
    expect((await ole.post(path, change)).status).toBe(303)
    const page = await textOf(ole.get(path))

    expect(page).toContain('Per Lunde')
    expect(page).toContain('Rolle: Mentor → Virksomhedskonsulent')
    expect(page).toContain('Navn, stilling, telefon eller e-mail rettet')
    const log = await seen(fjordby, (db) =>
      db.selectFrom('auditEntry').select('subject').where('subject', 'like', 'staff:%').execute(),
    )
    expect(log.length).toBeGreaterThan(2)
    expect(JSON.stringify(log)).not.toContain('Lund')
  })

  test('who saves an old form is shown both values and who saved, and overwrites nothing', async () => {
    const path = await add({ name: 'Ida Sø' })
    const version = await versionAt(path)
    await ole.post(path, { ...ny, name: 'Ida Søe', version })
    const response = await ole.post(path, { ...ny, name: 'Ida Sjö', version })
    const page = await response.text()

    expect(response.status).toBe(409)
    expect(page).toContain('Ole Frost gemte')
    expect(page).toContain('Ida Sjö')
    expect(await textOf(ole.get(path))).toContain('Ida Søe')
  })

  test('the only administrator cannot become something else', async () => {
    const path = await pathOf('Ole Frost')
    const fields = { ...ny, name: 'Ole Frost', role: 'project-leader', teamId: '', version: await versionAt(path) }
    const response = await ole.post(path, fields)

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('mindst én administrator')
  })
})

describe('ending access', () => {
  test('access ends from a day, and can be let go on', async () => {
    const path = await add({ name: 'Bo Vang' })
    const ended = await ole.post(`${path}/ophoer`, { version: await versionAt(path), ...date('from', '1.1.2027') })
    expect(ended.status).toBe(303)
    expect(await textOf(ole.get(path))).toContain('31. december 2026')

    await ole.post(`${path}/ophoer`, { version: await versionAt(path), ...date('from', '..') })
    const page = await textOf(ole.get(path))
    expect(page).toContain('Ingen slutdato')
    expect(page).toContain('Slutdato fjernet')
  })

  test('somebody whose access ended today is out at the next click', async () => {
    const lars = await app.as('caseworker-2')
    const path = await pathOf('Lars Winther')
    expect((await lars.get('/rolle')).status).toBe(200)
    await ole.post(`${path}/ophoer`, { version: await versionAt(path), ...date('from', '23.11.2026') })

    expect((await lars.get('/rolle')).headers.get('location')).toContain('/login')
    expect(await textOf(ole.get('/medarbejdere?vis=ended'))).toContain('Lars Winther')
  })

  test('the last administrator cannot end herself, and can once there is another', async () => {
    const path = await pathOf('Ole Frost')
    const end = async () =>
      await ole.post(`${path}/ophoer`, { version: await versionAt(path), ...date('from', '1.2.2027') })
    const refused = await end()
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('mindst én administrator uden slutdato')

    await add({ name: 'Tove Ny', role: 'administrator', teamId: '' })
    expect((await end()).status).toBe(303)
  })

  test('a day that is gone and a missing day are refused', async () => {
    const path = await add({ name: 'Finn Bæk' })
    const post = async (text: string) =>
      await ole.post(`${path}/ophoer`, { version: await versionAt(path), ...date('from', text) })
    expect(await textOf(post('1.1.2026'))).toContain('Vælg i dag eller en senere dag')
    expect((await post('..')).status).toBe(422)
  })
})

describe('who may', () => {
  const others = personas.filter((each) => each.id !== 'administrator').map((each) => each.id)

  test.each(others)('%s may not see or change staff', async (persona) => {
    if (persona === 'caseworker-2') return // ended above
    const browser = await app.as(persona)
    for (const path of ['/medarbejdere', '/medarbejdere/ny', '/medarbejdere/3', '/afdelinger'])
      expect((await browser.get(path)).status, path).toBe(403)
    expect((await browser.post('/medarbejdere/ny', ny)).status).toBe(403)
    expect((await browser.post('/medarbejdere/3', ny)).status).toBe(403)
    expect((await browser.post('/medarbejdere/3/ophoer', {})).status).toBe(403)
  })

  test('somebody of another municipality is not found', async () => {
    const [mette] = await seen(hojlund, (db) => db.selectFrom('staff').select('id').limit(1).execute())
    expect((await ole.get(`/medarbejdere/${mette?.id}`)).status).toBe(404)
    expect((await ole.get('/medarbejdere/999999')).status).toBe(404)
    expect((await ole.get('/medarbejdere/nul')).status).toBe(404)
  })
})

test('the pages speak English too', async () => {
  const login = await app.fetch('/login', {
    method: 'POST',
    body: new URLSearchParams({ persona: 'administrator' }),
    headers: { origin: 'http://localhost' },
  })
  const cookie = `${login.headers.get('set-cookie')?.split(';')[0]}; sprog=en`
  const read = async (path: string) => await (await app.fetch(path, { headers: { cookie } })).text()

  expect(await read('/medarbejdere')).toContain('members of staff have access today')
  expect(await read('/medarbejdere/3')).toContain('Stop access')
  expect(await read('/afdelinger')).toContain('Departments and teams')
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { allRoutes } from '../../app.ts'
import { inWork, workOf } from '../../platform/audit/work.ts'
import type { CitizenId, MunicipalityId, StaffId } from '../../platform/ids.ts'
import { actionsOf } from './setting-kind.ts'

let app: TestApp
let ole: TestBrowser
beforeAll(async () => {
  app = await testApp()
  ole = await app.as('administrator')
})
afterAll(() => app.close())

const page = '/indstillinger/aendringer'
const seen = async (query = '') => await (await ole.get(page + query)).text()
const fjordby = 900 as MunicipalityId
const entry = {
  staffId: 1 as StaffId,
  actingCitizenId: null,
  role: 'administrator',
  action: 'agenda.written',
  outcome: 'done',
  citizenId: null,
  subject: '',
  listed: [],
  detail: null,
  evidence: null,
} as const

const write = (entries: readonly object[]) =>
  inWork(app.engine.db, app.keys, { municipality: fjordby }, async (trx) => {
    workOf(trx).entries.push(...entries.map((each) => ({ ...entry, ...each })))
  })

test('the menu leads to it, and it begins with what was changed last, once and in words', async () => {
  await ole.post('/afdelinger/ny', { name: 'Unge' })
  await ole.post('/afdelinger/ny', { name: 'Voksne' })
  expect(await (await ole.get('/medarbejdere')).text()).toContain(`href="${page}"`)

  const list = await seen()
  expect(list.indexOf('Voksne')).toBeLessThan(list.indexOf('Unge'))
  expect(list.match(/Afdeling oprettet/g)).toHaveLength(2)
})

test('a change of access says whose, from what and to what', async () => {
  const given = { name: 'Nina Dahl', role: 'project-leader', teamId: '', telephone: '', email: '', title: '' }
  const added = await ole.post('/medarbejdere/ny', {
    ...given,
    'from.day': '23',
    'from.month': '11',
    'from.year': '2026',
    from: '23.11.2026',
  })
  expect(added.status).toBe(303)
  const list = await seen('?slags=access')
  expect(list).toContain('Fik adgang: Projektleder')
  expect(list).toContain('Nina Dahl')
  expect(list).not.toContain('Afdeling oprettet')
})

test('no line about a citizen is shown, whatever it is called', async () => {
  const before = await seen('?slags=agendas')
  await write([
    { citizenId: 1 as CitizenId },
    { actingCitizenId: 1 as CitizenId },
    { listed: [1 as CitizenId] },
    { action: 'citizen.viewed' },
    { action: 'talk.held', subject: 'staff:1 >x' },
    { outcome: 'denied' },
  ])
  expect(await seen('?slags=agendas')).toBe(before)
  expect(await seen()).not.toContain('talk.held')

  const kirsten = await app.as('caseworker')
  await kirsten.get('/borgere/1')
  for (const name of ['Samira', 'citizen.viewed']) expect(await seen()).not.toContain(name)
})

test('fifty stand on a page, and the filter goes along to the next', async () => {
  await write(Array.from({ length: 51 }, () => ({ action: 'match-weights.set' })))
  const first = await seen('?slags=matching')
  expect(first.match(/Vægte for match sat/g)).toHaveLength(50)
  expect(first).toContain('slags=matching&amp;side=2')
  expect((await seen('?slags=matching&side=2')).match(/Vægte for match sat/g)).toHaveLength(1)
  expect((await ole.get(`${page}?slags=unknown&side=-1`)).status).toBe(200)
})

test.each(['caseworker', 'team-leader', 'project-leader', 'mentor', 'citizen'])(
  'it is no page of a %s',
  async (persona) => {
    expect((await (await app.as(persona)).get(page)).status).toBe(403)
  },
)

test('it reads in English', async () => {
  await ole.post('/afdelinger/ny', { name: 'Familier' })
  const body = new URLSearchParams({ persona: 'administrator' })
  const login = await app.fetch('/login', { method: 'POST', body, headers: { origin: 'http://localhost' } })
  const cookie = `${login.headers.get('set-cookie')?.split(';')[0]}; sprog=en`
  const english = await (await app.fetch(`${page}?slags=teams`, { headers: { cookie } })).text()
  expect(english).toContain('Changes of settings')
  expect(english).toContain('Department added')
})

test('no setting is a deed in a case, and every deed of the set-up is listed', () => {
  const posts = allRoutes({ trial: true, oidc: null }).filter(({ method }) => method === 'POST')
  const inCases = posts.filter(({ pattern }) => pattern.includes(':citizen')).map(({ audit }) => audit as string)
  const settings = actionsOf(null)
  expect(settings.filter((action) => inCases.includes(action))).toEqual([])

  const setUp = ['manage-questionnaires', 'set-match-weights', 'edit-agendas', 'edit-dream-codes']
  const deeds = posts.filter(({ may }) => setUp.includes(may)).map(({ audit }) => audit)
  expect(deeds.filter((action) => !settings.includes(action))).toEqual([])
})

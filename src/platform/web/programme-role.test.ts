import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testSecret } from '../../../test/support/constants.ts'
import { testEngine } from '../../../test/support/db.ts'
import { servePagesOf, type TestPages } from '../../../test/support/pages.ts'
import { inWork } from '../audit/work.ts'
import { Keys } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { narrowFor, PROGRAMME } from '../db/scope.ts'
import type { MunicipalityId } from '../ids.ts'
import { pages } from './pages.ts'
import { path } from './path.ts'

const routes = pages()
const open = { may: 'be-signed-in', audit: 'thing.viewed', example: {} } as const

routes.get(path('/hvem'), open, async ({ db, file }) => {
  const { rows } = await sql<{ role: string }>`select current_user as role`.execute(db)
  return file(rows[0]?.role ?? '', 'text/plain')
})
routes.get(path('/borgere-i-alt'), open, async ({ db, file }) => {
  const { rows } = await sql<{ people: number }>`select count(*) as people from citizen`.execute(db)
  return file(String(rows[0]?.people), 'text/plain')
})

routes.post(path('/gem'), open, ({ redirect }) => redirect('/kvittering', 'Det er gemt.'))
routes.get(path('/kvittering'), open, ({ visit, file }) => file(visit.notice ?? '', 'text/plain'))
routes.post(path('/ud'), open, async ({ web, redirect }) => {
  await web.leave()
  return redirect('/hvem')
})

let engine: Engine
let app: TestPages
beforeAll(async () => {
  engine = await testEngine('demo')
  app = servePagesOf(engine, routes.routes)
})
afterAll(() => engine.close())

const seen = async (persona: string, at: string) =>
  await app.fetch(at, { headers: { cookie: await app.logIn(persona) } })

test.each(['facilitator', 'evaluator'])('the %s’s pages run as a role of their own', async (persona) => {
  expect(await (await seen(persona, '/hvem')).text()).toBe('fremgang_programme')
})

test.each(['facilitator', 'evaluator', 'caseworker'])(
  'the %s holds a login of their own: a confirmation is shown once, and logging out ends it',
  async (persona) => {
    const headers = { cookie: await app.logIn(persona), origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }
    await app.fetch('/gem', { method: 'POST', headers })
    expect(await (await app.fetch('/kvittering', { headers })).text()).toBe('Det er gemt.')

    await app.fetch('/ud', { method: 'POST', headers })
    expect((await app.fetch('/hvem', { headers })).status).toBe(303)
  },
)

test.each(['facilitator', 'evaluator'])(
  'a page that asks about people by mistake answers the %s nothing',
  async (persona) => {
    expect((await seen(persona, '/borgere-i-alt')).status).toBe(500)
  },
)

test('a municipality’s own people are not narrowed', async () => {
  expect(await (await seen('caseworker', '/hvem')).text()).toBe('fremgang_app')
  expect(Number(await (await seen('caseworker', '/borgere-i-alt')).text())).toBeGreaterThan(100)
})

test('no table that tells of a citizen is open to the role', async () => {
  const keys = new Keys([testSecret])
  const open = await inWork(engine.db, keys, { municipality: PROGRAMME }, async (trx) => {
    await narrowFor(trx, { municipalityId: PROGRAMME })
    const { rows } = await sql<{ name: string }>`
      select distinct relname as name from pg_class join pg_attribute on attrelid = pg_class.oid and not attisdropped
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'v') and (attname = 'citizen_id' or relname = 'citizen')
        and has_table_privilege('fremgang_programme', pg_class.oid, 'select') order by 1`.execute(trx)
    return rows.map(({ name }) => name)
  })
  // A session may be a citizen's; who reads it proves to hold it.
  expect(open).toEqual(['session'])
})

test('the narrowing ends with the transaction', async () => {
  const keys = new Keys([testSecret])
  await inWork(engine.db, keys, { municipality: PROGRAMME }, (trx) => narrowFor(trx, { municipalityId: PROGRAMME }))
  const { rows } = await inWork(engine.db, keys, { municipality: 900 as MunicipalityId }, (trx) =>
    sql<{ role: string }>`select current_user as role`.execute(trx),
  )
  expect(rows[0]?.role).toBe('fremgang_app')
})

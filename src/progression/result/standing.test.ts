import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

// Waves that the demo does not have: another version, another scale, a side that was closed, nothing sent yet.

let app: TestApp
let karen: TestBrowser
beforeAll(async () => {
  app = await testApp()
  karen = await app.as('caseworker')
})
afterAll(() => app.close())

const run = async (sql: string, values: readonly unknown[] = []) => {
  await app.engine.pool.query("select set_config('app.municipality', '900', false)")
  return (await app.engine.pool.query(sql, [...values])).rows as Record<string, unknown>[]
}

async function importVersion(version: number, change: (definition: Definition) => void) {
  const [row] = await run("select definition from questionnaire where id = 'fip' and version = 1")
  const definition = structuredClone(row?.definition) as Definition
  definition.version = version
  change(definition)
  const sql = `insert into questionnaire (municipality_id, id, version, definition, imported_at) values (900, 'fip', $1, $2, now())`
  await run(sql, [version, JSON.stringify(definition)])
}
interface Definition {
  version: number
  scale: { min: number; max: number }
  themes: { id: string; items: { id: string }[] }[]
}

interface Made {
  readonly version?: number
  readonly mode?: string
  readonly completed?: boolean
  readonly citizen?: Record<string, number> | { readonly closed: string } | 'open'
  readonly caseworker?: Record<string, number> | 'open'
}

/** A wave of Samira's today. */
async function wave({ version = 1, mode = 'together', completed = true, citizen = {}, caseworker = {} }: Made) {
  const [made] = await run(
    `insert into assessment (municipality_id, citizen_id, questionnaire_id, questionnaire_version, mode, opened_on, opened_by,
       completed_on, completed_at)
     select 900, 1, 'fip', $1, $2, '2026-11-23', id, $3, $4 from staff where persona = 'caseworker' returning id`,
    [version, mode, completed ? '2026-11-23' : null, completed ? '2026-11-23T09:00:00Z' : null],
  )
  const id = Number(made?.id)
  for (const [rater, given] of Object.entries({ citizen, caseworker })) await side(id, rater, given)
  return `/borgere/1/fip/${id}/stjernen`
}

async function side(id: number, rater: string, given: Made['citizen'] | 'open') {
  await run('insert into assessment_side (municipality_id, assessment_id, rater) values (900, $1, $2)', [id, rater])
  const of = 'where assessment_id = $1 and rater = $2'
  if (given === 'open' || given === undefined) return
  if ('closed' in given) {
    await run(`update assessment_side set closed_at = now(), closed_reason = $3 ${of}`, [id, rater, given.closed])
    return
  }
  for (const [item, value] of Object.entries(given))
    await run(
      'insert into answer (municipality_id, assessment_id, rater, item, value, saved_at) values (900, $1, $2, $3, $4, now())',
      [id, rater, item, value],
    )
  await run(`update assessment_side set submitted_at = now() ${of}`, [id, rater])
}

const page = async (path: string) => await (await karen.get(path)).text()

test('where each rates alone nothing shows before both have sent, and the page says who is missing', async () => {
  const html = await page(
    await wave({ mode: 'apart', completed: false, citizen: { attendance: 7 }, caseworker: 'open' }),
  )

  expect(html).toContain('mangler at sende sine svar')
  expect(html).toContain('Svarene vises, når begge har sendt')
  expect(html).not.toContain('fg-star')
})

test('a side that was closed is said with its reason, and the other’s star stands alone', async () => {
  const html = await page(await wave({ citizen: { closed: 'declined' }, caseworker: { attendance: 5 } }))

  expect(html).toContain('Samira svarede ikke: ønskede ikke at svare.')
  expect(html).toContain('Der er ingen spørgsmål, som I begge har svaret på')
})

test('between two versions only what both ask is compared, and the page says so', async () => {
  await importVersion(2, ({ themes }) => {
    for (const theme of themes) for (const item of theme.items) if (item.id === 'attendance') item.id = 'turning-up'
  })
  const html = await page(
    await wave({ version: 2, citizen: { 'turning-up': 2, 'daily-life': 5 }, caseworker: { initiative: 3 } }),
  )

  expect(html).toContain('Skemaet er kommet i en ny udgave siden')
  expect(html).toContain('Kan ikke sammenlignes')
})

test('between two scales nothing is compared', async () => {
  await importVersion(3, ({ scale }) => {
    scale.max = 5
  })
  const html = await page(await wave({ version: 3, citizen: { attendance: 5 }, caseworker: { attendance: 2 } }))

  expect(html).toContain('Skemaet havde en anden skala dengang')
  expect(html).not.toContain('Enkel regel')
  expect(await page('/borgere/1/progression')).toContain('kan ikke sammenlignes')
})

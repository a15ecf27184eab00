import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'
import { itemsFor, libraryQuestionnaire, raters } from '../../questionnaires/index.ts'

// The demo has too few people. Here 260 more have answered FIP the year before; another municipality has none.

let [few, many]: TestApp[] = []
beforeAll(async () => {
  few = await testApp()
  many = await testApp()
  await answerAYearAgo(many)
})
afterAll(async () => {
  await few?.close()
  await many?.close()
})

const run = async (app: TestApp, sql: string) => {
  await app.engine.pool.query("select set_config('app.municipality', '900', false)")
  return (await app.engine.pool.query(sql)).rows as Record<string, unknown>[]
}
const pages = async (app: TestApp | undefined) => {
  const browser = await (app as TestApp).as('caseworker')
  const text = async (path: string) => await (await browser.get(path)).text()
  return { result: await text('/borgere/1/fip/1/stjernen'), how: await text('/progression/saadan-regnes-det') }
}

/** 260 citizens, a FIP each, both raters: neighbours differ, and one answers much alike over the items. */
async function answerAYearAgo(app: TestApp): Promise<void> {
  const [fip, first] = [libraryQuestionnaire('fip'), 500_000]
  const people = `generate_series(${first}, ${first + 259}) as person`
  const columns = await run(
    app,
    "select column_name as name from information_schema.columns where table_name = 'citizen' and column_name <> 'id' and is_generated = 'NEVER'",
  )
  const names = columns.map(({ name }) => String(name)).join(', ')
  await run(app, `insert into citizen (id, ${names}) select person, ${names} from citizen, ${people} where id = 1`)
  await run(
    app,
    `insert into assessment (municipality_id, id, citizen_id, questionnaire_id, questionnaire_version, mode, opened_on,
      opened_by, completed_on, completed_at)
    select 900, person, person, 'fip', 1, 'together', '2025-11-03', 1, '2025-11-03', now() from ${people}`,
  )
  for (const rater of raters) {
    await run(
      app,
      `insert into assessment_side (municipality_id, assessment_id, rater) select 900, person, '${rater}' from ${people}`,
    )
    for (const [at, { id }] of itemsFor(fip, rater).entries())
      await run(
        app,
        `insert into answer (municipality_id, assessment_id, rater, item, value, saved_at)
        select 900, person, '${rater}', '${id}', least(7, greatest(1, 1 + person % 7 + (person / 7 + ${at}) % 2)), now() from ${people}`,
      )
  }
  await run(app, `update assessment_side set submitted_at = now() where assessment_id >= ${first}`)
}

test('with few people the result says that the uncertainty is an assumption', async () => {
  const { result, how } = await pages(few)

  expect(result).toContain('(en antagelse)')
  expect(how).toContain('Antagelse: spredning og pålidelighed')
})

test('with 250 and more it says that the figures are the municipality’s own, and from how many', async () => {
  const { result, how } = await pages(many)

  expect(result).toMatch(/\(egne tal, (2[5-9]|3\d|4\d)0 personer\)/)
  expect(how).toMatch(/Egne tal: spredning [\d,]+ og pålidelighed [\d,]+/)
})

test('answers of the year before that are brought in late count from the next page on', async () => {
  expect((await pages(few)).result).toContain('(en antagelse)')
  await answerAYearAgo(few as TestApp)
  expect((await pages(few)).result).toMatch(/\(egne tal, (2[5-9]|3\d|4\d)0 personer\)/)
})

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../test/support/app.ts'
import { testSecret, testToday } from '../test/support/constants.ts'
import { citizenErase } from './cli-citizens.ts'
import { verifyAudit } from './platform/audit/verify-audit.ts'
import { inWork } from './platform/audit/work.ts'
import { readConfig } from './platform/config.ts'
import type { MunicipalityId } from './platform/ids.ts'

const samira = 1
let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

async function erase(...words: string[]) {
  const said: string[] = []
  const config = readConfig({ FREMGANG_SECRET: testSecret, FREMGANG_TODAY: testToday })
  const desk = { config, cwd: '/', say: (line: string) => void said.push(line), engine: app.engine, keys: app.keys }
  await citizenErase.run(desk, words)
  return said
}

const inTheMunicipality = <T>(run: Parameters<typeof inWork<T>>[3]) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)

/** Every text about a citizen that a person wrote: of each table with a citizen, the columns that hold no codes. */
const wordsAbout = (citizen: number) =>
  inTheMunicipality(async (trx) => {
    const { rows: columns } = await sql<{ owner: string; name: string }>`
      select c.table_name as owner, c.column_name as name from information_schema.columns c
      where c.table_schema = 'public' and c.data_type in ('text', 'ARRAY') and c.column_name <> 'search_name'
        and exists (select from information_schema.columns k where k.table_name = c.table_name and k.table_schema = 'public'
          and (k.column_name = 'citizen_id' or (k.table_name = 'citizen' and k.column_name = 'id')))
        and not exists (select from information_schema.tables v where v.table_name = c.table_name and v.table_type = 'VIEW')
      order by 1, 2`.execute(trx)
    const found: string[] = []
    for (const { owner, name } of columns) {
      const whose = owner === 'citizen' ? 'id' : 'citizen_id'
      const { rows } = await sql<{ words: string }>`
        select distinct ${sql.ref(name)}::text as words from ${sql.table(owner)} where ${sql.ref(whose)} = ${citizen}`.execute(
        trx,
      )
      found.push(
        ...rows.flatMap(({ words }) =>
          words && /\p{Lu}|\s|@|\d{4}/u.test(words) ? [`${owner}.${name}: ${words}`] : [],
        ),
      )
    }
    return found
  })

/** What may stay: codes, versions and who the workplace was; and the words that say that it is erased. */
const codes = [
  'ability.job_function',
  'audit_entry.subject',
  'danish_level.education',
  'danish_level.test_passed',
  'follow_up.contact_email',
  'follow_up.contact_name',
  'ladder_screening.ladder',
  'placement.workplace',
]
const isCode = (line: string) => codes.includes(line.split(':')[0] ?? '') || /: (Slettet|borger)$/.test(line)

test('an open case is not erased, nor somebody who is not there, nor without saying who', async () => {
  await expect(erase('900', '1')).rejects.toThrow('Sagen er åben')
  await expect(erase('900', '999999')).rejects.toThrow('ingen borger med det nummer')
  await expect(erase('999', '1')).rejects.toThrow('ingen kommune med koden 999')
  await expect(erase('900')).rejects.toThrow('Skriv kommunens kode')
})

test('a citizen of another municipality is out of reach', async () => {
  await expect(erase('901', '1')).rejects.toThrow('ingen borger med det nummer')
})

test('of a closed case no word about the citizen is left, and the chain still verifies', async () => {
  const kirsten = await app.as('caseworker')
  const draft = await kirsten.post(`/kladder/note-${samira}`, { text: 'Hun har fortalt om sin bror' })
  expect(draft.status).toBeLessThan(400)
  const closed = await kirsten.post(`/borgere/${samira}/afslutning`, { reason: 'job', on: '23.11.2026' })
  expect(closed.status).toBe(303)
  expect(await wordsAbout(samira)).toContain('citizen.given_name: Samira')

  expect((await erase('900', String(samira)))[0]).toBe('Borger 1 i kommune 900 er slettet.')

  expect((await wordsAbout(samira)).filter((line) => !isCode(line))).toEqual([])
  const { rows } = await inTheMunicipality((trx) =>
    sql<{ left: number }>`
      select (select count(*) from citizen_key where citizen_id = ${samira}) + (select count(*) from citizen_number where citizen_id = ${samira})
        + (select count(*) from draft where form = ${`note-${samira}`}) as left`.execute(trx),
  )
  expect(Number(rows[0]?.left)).toBe(0)
  expect((await kirsten.get(`/borgere/${samira}`)).status).toBe(404)
  const verdicts = await app.engine.db.transaction().execute((trx) => verifyAudit(trx, []))
  expect(verdicts.filter(({ broken }) => broken !== null)).toEqual([])
})

test('twice is once', async () => {
  await expect(erase('900', String(samira))).rejects.toThrow('slettet i forvejen')
})

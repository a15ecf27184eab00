import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import { day } from '../../platform/plain-date.ts'
import { chooseWorkplace } from './choose-workplace.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const today = day('2026-11-23')
const inFjordby = <T>(run: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, run)
const choose = (workplace: string, contact = '') =>
  inFjordby((db) => chooseWorkplace(db, { workplace, contact }, today))

describe('a workplace that is typed', () => {
  test('is the one in the catalogue, however it is cased', async () => {
    const chosen = await choose('fjordkøkkenet')
    expect(chosen).toMatchObject({ ok: true, value: { workplace: 'Fjordkøkkenet' } })
    expect(chosen.ok && chosen.value.productionUnitId).toEqual(expect.any(Number))
  })

  test('stands as typed where the catalogue has none of that name', async () => {
    expect(await choose('Onkel Bos Bod')).toEqual({
      ok: true,
      value: { workplace: 'Onkel Bos Bod', contact: '', productionUnitId: null, companyContactId: null },
    })
  })

  test('asks for the town where two have the name, and takes it', async () => {
    await inFjordby(async (db) => {
      const unit = await db
        .selectFrom('productionUnit')
        .selectAll()
        .where('name', '=', 'Fjordkøkkenet')
        .executeTakeFirstOrThrow()
      const { id, ...copy } = unit
      const imported = null
      await db
        .insertInto('productionUnit')
        .values({ ...copy, pNumber: '9999999999', city: 'Havneby', imported })
        .execute()
    })
    expect(await choose('Fjordkøkkenet')).toEqual({ ok: false, refusal: 'several-workplaces' })
    expect(await choose('Fjordkøkkenet, Havneby')).toMatchObject({ ok: true, value: { workplace: 'Fjordkøkkenet' } })
    const refused = await kirsten.post('/borgere/1/praktik-og-job/ny', {
      kind: 'internship',
      workplace: 'Fjordkøkkenet',
      startsOn: '23.11.2026',
      endsOn: '19.2.2027',
    })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Skriv også byen')])
  })

  test('is suggested by its first letters, and never with a person', async () => {
    const names = await (await kirsten.get('/arbejdspladser/json?q=birk')).json()
    expect(names).toContainEqual(expect.stringContaining('Birkely'))
  })
})

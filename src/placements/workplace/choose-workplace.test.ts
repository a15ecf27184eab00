import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { MunicipalityId } from '../../platform/ids.ts'
import { day, type PlainDate } from '../../platform/plain-date.ts'
import { chooseWorkplace, type Known } from './choose-workplace.ts'

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
const choose = (workplace: string, contact = '', known?: Known) =>
  inFjordby((db) => chooseWorkplace(db, { workplace, contact }, today, known))
/** Another workplace like the kitchen, but for these. */
const addUnit = (other: { pNumber: string; name?: string; city?: string; closedOn?: PlainDate }) =>
  inFjordby(async (db) => {
    const kitchen = await db
      .selectFrom('productionUnit')
      .selectAll()
      .where('name', '=', 'Fjordkøkkenet')
      .where('city', '=', 'Fjordby')
      .executeTakeFirstOrThrow()
    const { id, sortName, ...copy } = kitchen
    const added = { ...copy, imported: null, ...other }
    return await db.insertInto('productionUnit').values(added).returning('id').executeTakeFirstOrThrow()
  })

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
    await addUnit({ pNumber: '9999999999', city: 'Havneby' })
    expect(await choose('Fjordkøkkenet')).toEqual({
      ok: false,
      refusal: 'several-workplaces',
      names: ['Fjordkøkkenet, Fjordby', 'Fjordkøkkenet, Havneby'],
    })
    expect(await choose('Fjordkøkkenet, Havneby')).toMatchObject({ ok: true, value: { workplace: 'Fjordkøkkenet' } })
    const refused = await kirsten.post('/borgere/1/praktik-og-job/ny', {
      kind: 'internship',
      workplace: 'Fjordkøkkenet',
      startsOn: '23.11.2026',
      endsOn: '19.2.2027',
    })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Skriv også byen')])
  })

  test('is chosen by its number where two have name, town and address', async () => {
    const [one, other] = [
      await addUnit({ pNumber: '9999999901', name: 'Tvillingen' }),
      await addUnit({ pNumber: '9999999902', name: 'Tvillingen' }),
    ]
    expect(await choose('Tvillingen, Fjordby')).toMatchObject({
      names: ['Tvillingen, 9999999901', 'Tvillingen, 9999999902'],
    })
    expect(await choose('tvillingen, 9999999902')).toMatchObject({ value: { productionUnitId: other.id } })
    const known = { typed: 'Tvillingen', workplace: 'Tvillingen', contact: '', companyContactId: null }
    expect(await choose('Tvillingen', '', { ...known, productionUnitId: one.id })).toMatchObject({
      value: { workplace: 'Tvillingen', productionUnitId: one.id },
    })
  })

  test('is found among however many whose names begin alike', async () => {
    for (let at = 10; at < 35; at++) await addUnit({ pNumber: `99999998${at}`, name: `Aa Hus ${at}` })
    const { id } = await addUnit({ pNumber: '9999999803', name: 'Hus' })
    expect(await choose('Hus')).toMatchObject({ value: { workplace: 'Hus', productionUnitId: id } })
  })

  test('stays the workplace it was when a placement there is put right, also after it closed', async () => {
    const { id } = await addUnit({ pNumber: '9999999904', name: 'Lukker Snart' })
    const form = { kind: 'internship', workplace: 'Lukker Snart', startsOn: '23.11.2026', endsOn: '19.2.2027' }
    await kirsten.post('/borgere/1/praktik-og-job/ny', form)
    await inFjordby((db) =>
      db
        .updateTable('productionUnit')
        .set({ closedOn: day('2026-11-22') })
        .where('id', '=', id)
        .execute(),
    )
    const placement = await inFjordby((db) =>
      db.selectFrom('placement').select('id').where('productionUnitId', '=', id).executeTakeFirstOrThrow(),
    )
    const page = `/borgere/1/praktik-og-job/${placement.id}`
    expect((await kirsten.post(page, { ...form, weeklyQuarterHours: '20', version: '1' })).status).toBe(303)
    const corrected = await inFjordby((db) =>
      db
        .selectFrom('placement')
        .select(['productionUnitId', 'weeklyQuarterHours'])
        .where('id', '=', placement.id)
        .executeTakeFirstOrThrow(),
    )
    expect(corrected).toEqual({ productionUnitId: id, weeklyQuarterHours: 80 })
    expect(await (await kirsten.get(page)).text()).toContain('lukke')
  })

  test('is suggested by its first letters, and never with a person', async () => {
    const names = await (await kirsten.get('/arbejdspladser/json?q=birk')).json()
    expect(names).toContainEqual(expect.stringContaining('Birkely'))
  })
})

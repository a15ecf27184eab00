import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'
import { visitOf } from '../../test/support/visit.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, MunicipalityId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { emptyForm } from '../ui/form.ts'
import { hoursOf, hoursThisWeek } from './index.ts'
import { CalculatorPage } from './views/calculator-page.tsx'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const today = day('2026-11-23')
const ask = <T>(municipality: number, question: (db: Db) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, question)
const html = async (response: Response) => await response.text()

test('everybody at work here may calculate, and no citizen', async () => {
  for (const persona of ['mentor', 'project-leader', 'administrator', 'facilitator'])
    expect((await (await app.as(persona)).get('/beregner')).status).toBe(200)
  expect((await (await app.as('citizen')).get('/beregner')).status).toBe(403)
})

test('a wage and a household give hours in a sentence, a table beside, and the rates with what is not confirmed', async () => {
  const page = await html(await kirsten.get('/beregner?hourlyWage=140&kind=single'))
  for (const words of ['Ca. 16,75 timer om ugen til 140 kr.', 'Skal bekræftes mod loven', 'ingen afgørelse'])
    expect(page).toContain(words)
})

test('where full time is not enough it says so', async () => {
  const page = await html(await kirsten.get('/beregner?hourlyWage=60&kind=single-parent'))
  for (const words of ['er 37 timer om ugen ikke nok', 'over 37']) expect(page).toContain(words)
})

test('a wage in Danish with a comma is read, and what is no wage is refused in words', async () => {
  expect((await kirsten.get('/beregner?hourlyWage=139,50&kind=couple')).status).toBe(200)
  for (const [wage, words] of [
    ['mange', 'Skriv kroner med tal'],
    ['14', 'kan ikke passe'],
    ['14000', 'kan ikke passe'],
    ['-140', 'Skriv kroner med tal'],
    ['', 'Udfyld feltet'],
  ]) {
    const response = await kirsten.get(`/beregner?hourlyWage=${wage}&kind=single`)
    expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words as string)])
  }
  expect((await kirsten.get('/beregner?hourlyWage=140&kind=commune')).status).toBe(422)
})

test('from a citizen’s plan it is filled in as last time, says what is paid today, and keeps what it said', async () => {
  const path = '/borgere/1/plan/selvforsoergelse'
  const page = await html(await kirsten.get(path))
  for (const words of ['Ca. 17 timer', 'I dag er der 6 timer med løn', 'value="140"']) expect(page).toContain(words)
  const kept = await kirsten.post(path, {
    hourlyWage: '160',
    kind: 'single',
    partnerMonthly: '',
    partnerQuarterHours: '',
  })
  expect(kept.status).toBe(303)
  expect(await html(await kirsten.get('/borgere/1/plan'))).toContain('Ved ca. 14 betalte')
  expect((await kirsten.post(path, { hourlyWage: 'x', kind: 'single' })).status).toBe(422)
})

test('what the household lives of is filled in again for the case side, not for a company adviser', async () => {
  const here = '/borgere/1/plan/selvforsoergelse'
  const couple = {
    hourlyWage: '151',
    kind: 'couple',
    partnerMonthly: '21345',
    partnerQuarterHours: '30',
    partnerOnBenefit: 'ja',
  }
  expect((await kirsten.post(here, couple)).status).toBe(303)
  const own = await html(await kirsten.get(here))
  for (const words of ['value="21345"', 'value="151"']) expect(own).toContain(words)
  const jonas = await html(await (await app.as('company-adviser')).get(here))
  for (const words of ['21345', 'value="151"']) expect(jonas).not.toContain(words)
  expect(jonas).toContain('value="145"')
})

test('a company adviser may calculate and not keep', async () => {
  const jonas = await app.as('company-adviser')
  expect(await html(await jonas.get('/borgere/1/plan/selvforsoergelse'))).not.toContain('Gem på borgeren')
  expect((await jonas.post('/borgere/1/plan/selvforsoergelse', { hourlyWage: '150', kind: 'single' })).status).toBe(403)
})

test('a day without rates calculates nothing and says so', () => {
  const page = CalculatorPage({ visit: visitOf(), form: emptyForm, calculation: null, hasRates: false })
  expect(String(page)).toContain('Der er ingen satser for i dag')
})

test('this week’s hours of many citizens are one question with the answers of their plans', async () => {
  const ids = await ask(900, async (db) =>
    (await db.selectFrom('citizen').select('id').orderBy('id').limit(300).execute()).map(({ id }) => id),
  )
  const weeks = await ask(900, (db) => hoursThisWeek(db, ids, today))
  expect(weeks.size).toBe(ids.length)
  const samira = weeks.get(1 as CitizenId)
  expect(samira && [hoursOf(samira.total), hoursOf(samira.required ?? 0), samira.basis]).toEqual([34, 37, 'set'])
  for (const id of ids.slice(1, 9)) {
    const [week, response] = [weeks.get(id), await kirsten.get(`/borgere/${id}/plan`)]
    if (response.status !== 200 || !week) continue
    const said = hoursOf(week.total).toLocaleString('da-DK', { maximumFractionDigits: 2 })
    const required =
      week.required === null
        ? ''
        : ` af ${hoursOf(week.required).toLocaleString('da-DK', { maximumFractionDigits: 2 })}`
    expect(await html(response)).toContain(`${said}${required} time`)
  }
})

test('another municipality learns nothing of anybody’s week', async () => {
  const weeks = await ask(901, (db) => hoursThisWeek(db, [1 as CitizenId], today))
  expect(weeks.get(1 as CitizenId)).toMatchObject({ total: 0, required: null, basis: 'none' })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let karen: TestBrowser
beforeAll(async () => {
  app = await testApp()
  karen = await app.as('caseworker')
})
afterAll(() => app.close())

const form = '/borgere/1/fip/2'
const fieldsOf = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name as string,
      value as string,
    ]),
  )

async function typed(answers: Record<string, string>, browser = karen): Promise<Record<string, string>> {
  const html = await (await browser.get(form)).text()
  return { ...fieldsOf(html.slice(html.indexOf('id="svar"'))), ...answers }
}

test('the form asks each rater what that rater is asked, and folds what both have answered', async () => {
  const html = await (await karen.get(form)).text()

  expect(html).toContain('Samira svarer')
  expect(html).toContain('Kun sagsbehandler')
  expect(html).toContain('Neutral ordlyd')
})

test('answers are saved while typing and are there when the page is opened again', async () => {
  const sent = await typed({ 'citizen.strength': '3', 'caseworker.strength': 'skip' })
  const response = await karen.post(`${form}/svar`, sent)
  expect(response.status).toBe(303)

  const html = await (await karen.get(`${form}?ret=strength`)).text()
  expect(html).toMatch(/name="citizen.strength" value="3" checked/)
  expect(html).toMatch(/name="caseworker.strength" value="skip" checked/)
})

test.each(['0', '8', '4.5', 'x', ''])('the answer "%s" is refused at the form and nothing is saved', async (value) => {
  const response = await karen.post(`${form}/svar`, await typed({ 'citizen.attendance': value }))

  expect(response.status).toBe(422)
  expect(await response.text()).toContain('Vælg et tal fra 1 til 7')
})

test('a question from another version is refused', async () => {
  const response = await karen.post(`${form}/svar`, await typed({ 'citizen.from-another-version': '4' }))

  expect(response.status).toBe(422)
  expect(await response.text()).toContain('anden udgave')
})

test('of two tabs the second to save sees both answers and who saved, and overwrites nothing', async () => {
  const [one, two] = [await typed({ 'citizen.attendance': '2' }), await typed({ 'citizen.attendance': '6' })]
  expect((await karen.post(`${form}/svar`, one)).status).toBe(303)
  const late = await karen.post(`${form}/svar`, two)
  const html = await late.text()

  expect(late.status).toBe(409)
  expect(html).toContain('Kirsten Holm')
  expect(html).toMatch(/<td>6<\/td><td>2<\/td>/)
})

test('the same tab saves again and again without a conflict with itself', async () => {
  const first = await typed({ 'citizen.attendance': '3' })
  await karen.post(`${form}/svar`, first)

  expect((await karen.post(`${form}/svar`, { ...first, 'citizen.attendance': '4' })).status).toBe(303)
})

test('missing items are asked about once, and may stay missing when that is confirmed', async () => {
  const asked = await karen.post(`${form}/indsendelse`, await typed({}))
  expect(asked.status).toBe(422)
  expect(await asked.text()).toMatch(/spørgsmål mangler svar/)

  const sent = await karen.post(`${form}/indsendelse`, await typed({ confirmed: 'ja' }))
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe(`${form}/stjernen`)
})

test('what has been sent cannot be changed', async () => {
  const response = await karen.post(`${form}/svar`, { 'citizen.attendance': '7', 'version-citizen': '1', _form: 'x' })

  expect(response.status).toBe(303)
  const answers = await app.engine.pool
    .query("select set_config('app.municipality', '900', false)")
    .then(() =>
      app.engine.pool.query(
        "select value from answer where assessment_id = 2 and rater = 'citizen' and item = 'attendance'",
      ),
    )
  expect(answers.rows[0]).toEqual({ value: 4 })
})

test('the company adviser sees no FIP', async () => {
  const jonas = await app.as('company-adviser')

  expect((await jonas.get(form)).status).toBe(403)
})

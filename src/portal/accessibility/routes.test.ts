import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('everybody can read the accessibility statement, without a login and in two languages', async () => {
  const danish = await app.fetch('/tilgaengelighed')
  expect(danish.status).toBe(200)
  expect(await danish.text()).toContain('Sådan er det prøvet')
  const english = await app.fetch('/tilgaengelighed', { headers: { cookie: 'sprog=en' } })
  expect(await english.text()).toContain('How it is checked')
})

test('it says what has not been tried', async () => {
  expect(await (await app.fetch('/tilgaengelighed')).text()).toContain('Ikke prøvet endnu')
})

test.each(['caseworker', 'citizen'])('%s reads it too', async (persona) => {
  expect((await (await app.as(persona)).get('/tilgaengelighed')).status).toBe(200)
})

test('the gallery of components is there in a trial', async () => {
  const response = await app.fetch('/dev/komponenter')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('RatingScale')
})

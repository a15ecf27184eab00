import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('the login page shows one button for each persona', async () => {
  const response = await app.fetch('/login')
  const html = await response.text()

  expect(response.status).toBe(200)
  expect(html).toContain('Kirsten Holm')
  expect(html.match(/name="persona"/g)).toHaveLength(12)
})

test('a form from another site is turned away', async () => {
  const response = await app.fetch('/login', {
    method: 'POST',
    body: 'persona=caseworker',
    headers: { origin: 'https://elsewhere.example' },
  })

  expect(response.status).toBe(403)
})

test('a form that says nothing of where it comes from is turned away', async () => {
  const response = await app.fetch('/login', { method: 'POST', body: new URLSearchParams({ persona: 'caseworker' }) })

  expect(response.status).toBe(403)
})

test('a persona logs in and is led to her first page', async () => {
  const browser = await app.as('caseworker')
  const response = await browser.get('/')

  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/borgere')
})

test('a page that does not exist answers in Danish', async () => {
  const response = await app.fetch('/findes-ikke')

  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Siden findes ikke')
})

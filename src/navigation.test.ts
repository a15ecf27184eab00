import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

test('the bar holds what is opened daily; what is opened now and then stands under one’s name', async () => {
  const leader = await app.as('team-leader')
  const page = await (await leader.get('/borgere')).text()
  const [, bar = '', mine = ''] = page.split('<nav ')
  expect(bar).toContain('href="/opgaver"')
  expect(bar).not.toContain('href="/udveksling"')
  expect(mine).toContain('href="/udveksling"')
})

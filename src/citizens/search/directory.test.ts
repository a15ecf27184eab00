import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

/** Somebody's row, on whichever page it stands. */
async function rowOf(browser: TestBrowser, name: string): Promise<string> {
  for (let page = 1; page < 20; page++) {
    const html = await (await browser.get(`/borgere/i-kommunen?side=${page}`)).text()
    const row = html.split('<tr').find((each) => each.includes(name))
    if (row) return row
  }
  throw new Error(`${name} stands on no page`)
}

test('the municipality is listed by name: who holds each case, and nothing of what is in it', async () => {
  const lars = await app.as('caseworker-2')
  const row = await rowOf(lars, 'Samira Haddad')
  expect(row).toContain('Kirsten Holm')
  expect(row).toContain('kræver en begrundelse')
  expect(row).not.toContain('Fjordkøkkenet')
})

test('a case of another team leads to the reason, one’s own to the case', async () => {
  const [lars, kirsten] = [await app.as('caseworker-2'), await app.as('caseworker')]
  expect(await rowOf(lars, 'Samira Haddad')).toContain('href="/borgere/1/begrundelse"')
  expect(await rowOf(kirsten, 'Samira Haddad')).toContain('href="/borgere/1"')
})

test('an old address of the municipality in the worklist shows one’s own list', async () => {
  const lars = await app.as('caseworker-2')
  expect(await (await lars.get('/borgere?hvis=kommune&udsnit=alle')).text()).not.toContain('Samira Haddad')
})

test('a page past the last one shows the last one', async () => {
  const kirsten = await app.as('caseworker')
  const page = await kirsten.get('/borgere/i-kommunen?side=9999')
  expect([page.status, (await page.text()).includes('fg-list')]).toEqual([200, true])
})

test.each(['team-leader', 'mentor', 'company-adviser', 'administrator', 'facilitator'])(
  'it is not for the %s, whose citizens are those of her own list',
  async (persona) => {
    expect((await (await app.as(persona)).get('/borgere/i-kommunen')).status).toBe(403)
  },
)

import type { Browser, Page as BrowserPage } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { type PageServer, servePages } from '../../../test/support/page-server.ts'
import { visitOf } from '../../../test/support/visit.ts'
import { OpenPage } from '../page/open-page.tsx'
import { RatingScale } from './rating-scale.tsx'

const arabic = { lowLabel: 'لا ينطبق', highLabel: 'ينطبق تماماً', skipLabel: 'لا أرغب', language: 'ar' } as const
const danish = { lowLabel: 'slet ikke', highLabel: 'helt', skipLabel: 'Ønsker ikke at svare', language: 'da' } as const
const asked = { name: 'svar', legend: 'Sprog', rater: 'citizen', size: 'open', value: null } as const

let browser: Browser
let server: PageServer

beforeAll(async () => {
  const form = (language: 'da' | 'ar') => (
    <OpenPage visit={visitOf({ nav: [] })} title="Skema" language={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <form action="/svar">
        <RatingScale {...asked} {...(language === 'ar' ? arabic : danish)} />
        <button type="submit">Send</button>
      </form>
    </OpenPage>
  )
  server = await servePages({
    '/dansk': String(form('da')),
    '/arabisk': String(form('ar')),
    '/svar': '<!doctype html><title>Tak</title>',
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function opened(path: string, width = 375): Promise<BrowserPage> {
  const page = await browser.newPage({ viewport: { width, height: 700 }, javaScriptEnabled: false })
  await page.goto(server.url + path)
  return page
}
const boxOf = async (page: BrowserPage, value: string) => {
  const box = await page.locator(`input[value="${value}"]`).locator('xpath=..').boundingBox()
  if (!box) throw new Error(`no box for ${value}`)
  return box
}

describe('the rating scale in a browser, without a script', () => {
  test('is answered by keyboard alone and sent', async () => {
    const page = await opened('/dansk')
    await page.focus('input[value="1"]')
    await page.keyboard.press('Space')
    for (let step = 1; step < 5; step++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/svar?svar=5')
  })

  test('can be answered with not answering', async () => {
    const page = await opened('/dansk')
    await page.click('text=Ønsker ikke at svare')
    await page.click('button[type=submit]:has-text("Send")')
    await page.waitForURL('**/svar?svar=skip')
  })

  test('has 1 where the line begins and 7 where it ends, in both directions of writing', async () => {
    const danishPage = await opened('/dansk')
    expect((await boxOf(danishPage, '1')).x).toBeLessThan((await boxOf(danishPage, '7')).x)
    const arabicPage = await opened('/arabisk')
    expect((await boxOf(arabicPage, '1')).x).toBeGreaterThan((await boxOf(arabicPage, '7')).x)
  })

  test.each([375, 320])('offers fingers at least 44 px in height on a phone of %i px', async (width) => {
    const page = await opened('/dansk', width)
    for (const value of ['1', '4', '7', 'skip']) expect((await boxOf(page, value)).height).toBeGreaterThanOrEqual(44)
    expect((await boxOf(page, '4')).width).toBeGreaterThanOrEqual(24)
  })

  test('shows where the keyboard is', async () => {
    const page = await opened('/dansk')
    await page.focus('input[value="1"]')
    await page.keyboard.press('Space')
    const outline = await page.evaluate(
      `getComputedStyle(document.querySelector('input[value="1"] + span')).outlineStyle`,
    )
    expect(outline).toBe('solid')
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'
import { countInteractions } from './support/interactions.ts'

// What a workplace's weekly answer costs the contact, on a telephone: the items and two.

let browser: Browser
let application: RunningApplication
beforeAll(async () => {
  browser = await launchBrowser()
  application = await startApplication()
})
afterAll(async () => {
  await browser.close()
  await application.close()
})

const phone = { width: 375, height: 812 }

/** A link nobody has used, read in the outbox: this week's, sent by the adviser from the placement, or last week's of the demo. */
async function newLink(ofThisWeek: boolean): Promise<string> {
  const context = await browser.newContext({ baseURL: application.url })
  const page = await context.newPage()
  await page.goto('/login')
  await page.click('button[value="company-adviser"]')
  if (ofThisWeek) {
    await page.goto('/borgere/1/praktik-og-job/1/opfoelgning')
    await page.getByRole('button', { name: /^Send (ugens link|et nyt link)$/ }).click()
    await page.waitForLoadState()
    await page.goto('/udbakke')
    await page.locator('tbody a').first().click()
  } else await page.goto('/udbakke/1')
  const link = await page.locator('a[href^="/u/"]').getAttribute('href')
  await context.close()
  return link ?? ''
}

/** Taps as a thumb does: on the number, wherever its radio lies. */
async function answer(page: Page): Promise<number> {
  const items = page.locator('fieldset.fg-scale')
  const count = await items.count()
  for (let at = 0; at < count; at++) await items.nth(at).locator('label.fg-step').nth(4).click()
  await page.locator('.fg-choice label', { hasText: 'Om 2–4 uger' }).click()
  await page.getByRole('button', { name: 'Send svar' }).click()
  return count
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('%s', (_, javaScriptEnabled) => {
  test('a week is answered with a tap an item, one choice and send, in one page', async () => {
    const link = await newLink(javaScriptEnabled)
    const context = await browser.newContext({ javaScriptEnabled, baseURL: application.url, viewport: phone })
    const page = await context.newPage()
    const counted = javaScriptEnabled ? await countInteractions(page) : null
    await page.goto(link)
    const items = await answer(page)
    await page.getByRole('heading', { level: 1, name: 'Svaret er sendt' }).waitFor()

    expect(items).toBe(6)
    // Without a script nothing can count for us: the answer above made a click an item, one for the choice, one to send.
    if (counted) expect(counted.count).toBeLessThanOrEqual(items + 2)
    await page.goto(link)
    expect(await page.getByRole('button', { name: 'Send svar' }).count()).toBe(0)
    await context.close()
  })
})

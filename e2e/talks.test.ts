import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'
import { countInteractions } from './support/interactions.ts'

// What a talk costs a caseworker and a time costs a citizen: counted by the browser where it runs scripts, and by hand where not.

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

const limits = { heldTalk: 8, dropIn: 5, ownBooking: 2 }

/** Does what a person does, and counts: a click on something that acts, a field filled, a choice made. */
function hand(page: Page) {
  let count = 0
  const once = async (deed: Promise<unknown>) => {
    count += 1
    await deed
  }
  return {
    count: () => count,
    press: (role: 'link' | 'button', name: string | RegExp) => once(page.getByRole(role, { name }).first().click()),
    follow: (selector: string) => once(page.locator(selector).first().click()),
    fill: (field: string, words: string) => once(page.locator(`[name="${field}"]`).fill(words)),
    choose: (field: string, value: string) =>
      once(page.locator(`[name="${field}"][value="${value}"]`).check({ force: true })),
    select: (field: string, label: string) => once(page.locator(`[name="${field}"]`).selectOption({ label })),
  }
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('%s', (_, javaScriptEnabled) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext({
      javaScriptEnabled,
      baseURL: application.url,
      viewport: { width: 375, height: 800 },
    })
    page = await context.newPage()
  })
  afterAll(() => context.close())

  const logIn = async (name: string) => {
    await page.goto('/login')
    await page.getByRole('button', { name }).click()
    await page.waitForLoadState()
  }

  test('a held talk with its note and the next appointment takes eight interactions at most', async () => {
    await logIn('Kirsten Holm')
    await page.goto('/samtaler')
    const counted = javaScriptEnabled ? await countInteractions(page) : null
    if (counted) await page.reload()
    const me = hand(page)
    await me.press('link', /^Start samtale/)
    await me.fill('heldOn', '23.11.2026')
    await me.fill('note', 'Vi talte om flere timer i køkkenet.')
    await me.choose('next', '4-weeks')
    await me.press('button', 'Gem samtalen')
    await page.waitForURL('**/samtaler')
    expect(await page.getByText('Vi talte om flere timer i køkkenet.').first().isVisible()).toBe(true)
    expect(me.count()).toBeLessThanOrEqual(limits.heldTalk)
    if (counted) expect(counted.count).toBeLessThanOrEqual(limits.heldTalk)
  })

  test('a visit in open counselling takes five, of somebody known and of nobody known', async () => {
    await logIn('Kirsten Holm')
    for (const known of [true, false]) {
      await page.goto('/samtaler')
      const me = hand(page)
      await me.press('link', 'Åben rådgivning')
      if (known) await me.select('citizen', 'Tigist Bekele')
      await me.choose('topic', 'letter')
      await me.choose('minutes', '30')
      await me.press('button', 'Gem besøget')
      expect(
        await page
          .getByText(/et brev, 30 minutter/)
          .first()
          .isVisible(),
      ).toBe(true)
      expect(me.count()).toBeLessThanOrEqual(limits.dropIn)
    }
  })

  test('the headings of the talk come into the note by one press, under what is written', async () => {
    await logIn('Kirsten Holm')
    await page.goto('/borgere/1/samtaler/holdt')
    const me = hand(page)
    await me.fill('note', 'Samira ringede.')
    await me.press('button', 'Sæt punkterne ind')
    await page.waitForLoadState()
    expect(await page.locator('[name="note"]').inputValue()).toMatch(/^Samira ringede\.\n\nSiden sidst:/)
    await page.getByRole('button', { name: 'Kassér kladden' }).click()
  })

  test('a citizen books a time by two presses and calls it off by one', async () => {
    await logIn('Samira Haddad')
    await page.goto('/min-side')
    const me = hand(page)
    await me.press('link', 'Book en tid')
    await me.follow('button[name="slot"]')
    await page.waitForURL('**/min-side')
    expect(await page.getByText('Tiden er din:').isVisible()).toBe(true)
    expect(me.count()).toBeLessThanOrEqual(limits.ownBooking)
    await page
      .getByRole('button', { name: /^Aflys/ })
      .first()
      .click()
    await page.waitForURL('**/min-side')
    expect(await page.getByText('Samtalen er aflyst').isVisible()).toBe(true)
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'
import { countInteractions } from './support/interactions.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Counts what one does, also where no script can: every deed of a journey goes through it. */
class Hands {
  count = 0
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async click(role: 'link' | 'button', name: string | RegExp): Promise<void> {
    this.count += 1
    await this.#page.getByRole(role, { name }).first().click()
  }

  async fill(selector: string, value: string): Promise<void> {
    this.count += 1
    await this.#page.locator(selector).fill(value)
  }
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('companies %s', (_, javaScriptEnabled) => {
  let application: RunningApplication
  beforeAll(async () => {
    application = await startApplication()
  })
  afterAll(() => application.close())

  async function enterAs(name: string, width: number): Promise<Page> {
    const viewport = { width, height: 800 }
    const context = await browser.newContext({ javaScriptEnabled, baseURL: application.url, viewport })
    const page = await context.newPage()
    await page.goto('/login')
    await page.getByRole('button', { name }).click()
    await page.waitForURL('**/borgere')
    return page
  }

  test('a free place in a trade is found for a citizen and held in five interactions', async () => {
    const page = await enterAs('Kirsten Holm', 1280)
    const counted = javaScriptEnabled ? await countInteractions(page) : null
    await page.goto('/borgere/1')
    const hands = new Hands(page)
    await hands.click('link', 'Find plads')
    await hands.click('link', 'Køkken og kantine')
    await hands.click('button', /^Reservér plads/)
    await page.getByText('Holdes til').first().waitFor()
    expect(hands.count).toBeLessThanOrEqual(5)
    if (counted) expect(counted.count).toBe(hands.count)
  })

  test('on a phone a proposal is a card with its button in sight, and the rest is folded', async () => {
    const page = await enterAs('Jonas Bruun', 375)
    await page.goto('/borgere/1/match')
    const cards = page.getByRole('article')
    for (const card of await cards.all()) expect((await card.boundingBox())?.height).toBeLessThan(400)
    const best = cards.first()
    expect(await best.getByRole('button', { name: /^Reservér plads/ }).isVisible()).toBe(true)

    const areSeen = async () =>
      await Promise.all(
        [/^Mødetid og pasning/, /^Sprog på stedet/, /^Fast konsulent/].map((words) =>
          best.getByText(words).filter({ visible: true }).count(),
        ),
      )
    expect(await areSeen()).toEqual([0, 0, 0])
    await best.getByText('Vis alle 8 forhold').click()
    expect(await areSeen()).toEqual([1, 1, 1])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
  })

  test('a visit is logged from a phone in two interactions from the workplace, four with finding it', async () => {
    const page = await enterAs('Jonas Bruun', 375)
    const counted = javaScriptEnabled ? await countInteractions(page) : null
    await page.goto('/virksomheder')
    const hands = new Hands(page)
    await hands.fill('.fg-catalogue-filters input[name=q]', 'strandengen')
    await hands.click('button', 'Søg')
    await hands.click('link', 'Hotel Strandengen')
    await page.waitForURL(/virksomheder\/\d+$/)
    const found = hands.count
    await hands.click('button', 'Besøg i dag')
    await page.getByText('Besøg i dag er noteret').waitFor()
    expect(hands.count - found).toBeLessThanOrEqual(2)
    expect(hands.count).toBeLessThanOrEqual(4)
    if (counted) expect(counted.count).toBe(hands.count)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375)
  })
})

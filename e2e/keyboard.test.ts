import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'

// The main job without a mouse: Tab, the arrow keys and Enter, and nothing else.

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** More stops than any page has: whoever has not arrived by then never will. */
const patience = 250

interface Stop {
  readonly words: string
  /** Of a radio button; empty on anything else. */
  readonly radio: string
  readonly isSeen: boolean
}

const whereItIs = `(() => {
  const at = document.activeElement
  const words = (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\\s+/g, ' ').trim()
  return { words, radio: at instanceof HTMLInputElement && at.type === 'radio' ? at.name : '', isSeen: at?.matches(':focus-visible') ?? false }
})()`

async function tab(page: Page): Promise<Stop> {
  await page.keyboard.press('Tab')
  const stop = (await page.evaluate(whereItIs)) as Stop
  expect(stop.isSeen, `focus is seen on »${stop.words}«`).toBe(true)
  return stop
}

/** Goes on from where one is until a link or button begins with these words, and presses it. */
async function enterAt(page: Page, words: string): Promise<void> {
  for (let stops = 0; stops < patience; stops++) {
    if (!(await tab(page)).words.startsWith(words)) continue
    await page.keyboard.press('Enter')
    return
  }
  throw new Error(`»${words}« is not reached by Tab`)
}

/** Answers every scale where Tab comes by, each once, and presses the button behind the last. Answers how many there were. */
async function answerUntil(page: Page, words: string): Promise<number> {
  const answered = new Set<string>()
  for (let stops = 0; stops < patience; stops++) {
    const { radio, words: here } = await tab(page)
    if (radio && !answered.has(radio)) {
      answered.add(radio)
      for (let to = 0; to < 2 + (answered.size % 3); to++) await page.keyboard.press('ArrowRight')
    }
    if (!here.startsWith(words)) continue
    await page.keyboard.press('Enter')
    return answered.size
  }
  throw new Error(`»${words}« is not reached by Tab`)
}

describe.each([
  ['with a script', true],
  ['without a script', false],
])('by keyboard alone, %s', (_, javaScriptEnabled) => {
  let application: RunningApplication
  beforeAll(async () => {
    application = await startApplication()
  })
  afterAll(() => application.close())

  test('a caseworker logs in, finds a citizen, fills in FIP with her and sees the star', async () => {
    const viewport = { width: 1280, height: 900 }
    const context = await browser.newContext({ javaScriptEnabled, baseURL: application.url, viewport })
    const page = await context.newPage()
    await page.goto('/login')
    await enterAt(page, 'Kirsten Holm')
    await page.waitForURL('**/borgere')
    await enterAt(page, 'Nadia Karimi')
    await page.waitForURL(/\/borgere\/\d+(\?.*)?$/)
    await enterAt(page, 'Start samtale')
    await page.waitForURL(/\/fip|\/samtaler/)
    await enterAt(page, 'Begynd')
    await page.waitForURL(/\/fip\/\d+$/)

    expect(await answerUntil(page, 'Se stjernen')).toBe(18)
    await page.waitForURL('**/stjernen')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Nadia')
    expect(await page.locator('svg.fg-star').first().isVisible()).toBe(true)
    await context.close()
  })

  test('the first stop leads past the header', async () => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: application.url })
    const page = await context.newPage()
    await page.goto('/login')
    await enterAt(page, 'Kirsten Holm')
    await page.waitForURL('**/borgere')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('href')).toBe('#indhold')
    await context.close()
  })
})

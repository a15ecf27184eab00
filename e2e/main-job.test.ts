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

const items = { citizen: 8, caseworker: 10 }

describe.each([
  ['with a script', true],
  ['without a script', false],
])('the main job %s', (_, javaScriptEnabled) => {
  let application: RunningApplication
  let page: Page
  beforeAll(async () => {
    application = await startApplication()
    const context = await browser.newContext({
      javaScriptEnabled,
      baseURL: application.url,
      viewport: { width: 1280, height: 900 },
    })
    page = await context.newPage()
  })
  afterAll(() => application.close())

  test('a caseworker sees who needs her, holds the talk, sees the star and agrees a step, and it is there after a restart', async () => {
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))

    await page.goto('/login')
    await page.getByRole('button', { name: 'Kirsten Holm' }).click()
    await page.waitForURL('**/borgere')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Mine borgere')
    expect(await page.getByText('FIP er 3 dage over tiden').isVisible()).toBe(true)

    const counted = javaScriptEnabled ? await countInteractions(page) : null
    if (counted) await page.reload()
    await page.getByRole('link', { name: 'Nadia Karimi', exact: true }).click()
    await page.getByRole('link', { name: 'Start samtale' }).click()
    await page.getByRole('button', { name: 'Begynd' }).click()
    await answerEverything(page)
    await page.getByRole('button', { name: 'Se stjernen' }).click()
    await page.waitForURL('**/stjernen')
    if (counted) expect(counted.count).toBeLessThanOrEqual(items.citizen + items.caseworker + 8)

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Nadia')
    await agreeStep(page)
    const result = page.url()

    await application.restart()
    await page.goto(result)
    expect(await page.getByText('Taler dansk med kollegerne i pausen').first().isVisible()).toBe(true)
    await page.goto(result.replace(/\/fip\/.*$/, '/opgaver'))
    expect(await page.getByText('Taler dansk med kollegerne i pausen').first().isVisible()).toBe(true)
    expect(errors).toEqual([])
  })

  test('a form that lacks something comes back with what was typed and says what is wrong', async () => {
    await page.goto('/opgaver/ny')
    await page
      .getByRole('button', { name: /Gem|Tilføj|Opret/ })
      .first()
      .click()

    expect(await page.title()).toMatch(/^Fejl: /)
    expect(await page.getByRole('alert').first().isVisible()).toBe(true)
  })
})

async function answerEverything(page: Page): Promise<void> {
  for (const rater of ['citizen', 'caseworker'] as const) {
    const scales = page.locator(`fieldset[id^="${rater}."]`)
    expect(await scales.count()).toBe(items[rater])
    for (let at = 0; at < items[rater]; at++) {
      const value = String(rater === 'citizen' ? 3 + (at % 4) : 2 + (at % 3))
      await scales.nth(at).locator(`input[value="${value}"]`).check({ force: true })
    }
  }
}

async function agreeStep(page: Page): Promise<void> {
  await page.locator('textarea[name="how"]').fill('Taler dansk med kollegerne i pausen')
  await page.locator('input[name="dueOn"]').fill('18.12.2026')
  await page.getByRole('button', { name: 'Aftal skridtet' }).click()
}

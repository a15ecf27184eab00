import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from '../../../e2e/support/application.ts'
import { launchBrowser } from '../../../test/support/browser.ts'

// The pages of the application are looked at in Danish and English elsewhere; a citizen reads hers in two languages more.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`

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

describe.each(['ar', 'uk'])('in %s', (language) => {
  test('the citizen’s own pages are accessible and fit 320 px', async () => {
    const context = await browser.newContext({ baseURL: application.url })
    await context.addCookies([{ name: 'sprog', value: language, url: application.url }])
    const page = await context.newPage()
    await page.goto('/login')
    await page.locator('button[value="citizen"]').click()
    await page.waitForURL('**/min-side')
    for (const path of ['/min-side', '/min-side/stjernen', '/min-side/hvem-har-set', '/min-side/skema/2']) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language)
      await page.evaluate(axe)
      expect(await page.evaluate(run), path).toEqual([])
      await page.setViewportSize({ width: 320, height: 800 })
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
    }
    await context.close()
  })
})

test('without a script the language is chosen, a step is done and absence reported', async () => {
  const context = await browser.newContext({ baseURL: application.url, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/login')
  await page.locator('button[value="citizen"]').click()
  await page.locator('.fg-langmenu > summary').click()
  await page.locator('button[value="ar"]').click()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')

  await page.locator('#skridt form button').first().click()
  expect(await page.locator('.fg-notice').textContent()).toContain('يمكن لفريقك')
  await page.locator('form[action="/min-side/fravaer"] label').nth(1).click()
  await page.locator('form[action="/min-side/fravaer"] button').click()
  expect(await page.locator('.fg-notice').textContent()).toContain('تم تسجيل غيابك')
  await context.close()
})

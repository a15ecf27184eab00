import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from '../../e2e/support/application.ts'
import { allRoutes } from '../../src/app.ts'
import { personasFor } from '../../src/staff/index.ts'
import { launchBrowser } from '../support/browser.ts'

// Every page in a real browser under the real content policy. Each language is a file of its own, so that they run side by side.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const narrowest = 320

/** A page somebody can open, and as whom. Files and answers to links are not pages; the gallery has a test of its own. */
const pages = allRoutes({ trial: true, oidc: null })
  .filter(
    ({ method, pattern }) =>
      method === 'GET' && !/\/json$|\/pdf$|\/(fil|hent|skabelon|datagrundlag|login)\/|^\/(s|u|dev)\//.test(pattern),
  )
  .map(({ example, may, pattern }) => ({
    path: example,
    persona: may === 'public' ? null : (personasFor(may, pattern.includes(':citizen'))[0]?.id ?? null),
  }))

let browser: Browser
let application: RunningApplication
/** One a persona, led from address to address: opening a new one costs more than looking at it. */
const opened = new Map<string | null, Page>()

/** The tests of every page in a language. */
export function pagesAreAccessibleIn(language: 'da' | 'en'): void {
  beforeAll(async () => {
    browser = await launchBrowser()
    application = await startApplication()
  })
  afterAll(async () => {
    await browser.close()
    await application.close()
  })

  describe(`in ${language}`, () => {
    test.each(pages)('$path is accessible and fits 320 px', async ({ path, persona }) => {
      const page = await pageOf(persona, language)
      await page.setViewportSize({ width: 1280, height: 900 })
      expect((await page.goto(path))?.status()).toBe(200)

      expect(await page.locator('html').getAttribute('lang')).toMatch(/^(da|en|ar|uk)$/)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await violationsOn(page)).toEqual([])
      await page.setViewportSize({ width: narrowest, height: 800 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(narrowest)
    })
  })
}

async function pageOf(persona: string | null, language: 'da' | 'en'): Promise<Page> {
  const known = opened.get(persona)
  if (known) return known
  const context = await browser.newContext({ baseURL: application.url })
  await context.addCookies([{ name: 'sprog', value: language, url: application.url }])
  const page = await context.newPage()
  if (persona) {
    await page.goto('/login')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL((url) => url.pathname !== '/login')
  }
  opened.set(persona, page)
  return page
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`)) as {
    violations: { id: string; nodes: { target: unknown[] }[] }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

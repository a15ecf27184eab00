import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from '../e2e/support/application.ts'
import { allRoutes } from '../src/app.ts'
import { personasFor } from '../src/staff/index.ts'
import { launchBrowser } from './support/browser.ts'

// Every page in both languages, in a real browser under the real content policy.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const narrowest = 320

/** A page somebody can open, and as whom. Files and answers to links are not pages; the gallery has a test of its own. */
const pages = allRoutes({ trial: true, oidc: null })
  .filter(({ method, pattern }) => method === 'GET' && !/\/json$|\/fil\/|\/login\/|^\/s\/|^\/dev\//.test(pattern))
  .map(({ example, may, pattern }) => ({
    path: example,
    persona: may === 'public' ? null : (personasFor(may, pattern.includes(':citizen'))[0]?.id ?? null),
  }))

let browser: Browser
let application: RunningApplication
const contexts = new Map<string, BrowserContext>()

beforeAll(async () => {
  browser = await launchBrowser()
  application = await startApplication()
})
afterAll(async () => {
  await browser.close()
  await application.close()
})

describe.each(['da', 'en'] as const)('in %s', (language) => {
  test.each(pages)('$path is accessible and fits 320 px', async ({ path, persona }) => {
    const page = await open(path, persona, language)

    expect(await page.locator('html').getAttribute('lang')).toMatch(/^(da|en|ar|uk)$/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await violationsOn(page)).toEqual([])
    await page.setViewportSize({ width: narrowest, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(narrowest)
    await page.close()
  })
})

async function open(path: string, persona: string | null, language: 'da' | 'en'): Promise<Page> {
  const context = await contextFor(persona, language)
  const page = await context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  const response = await page.goto(path)
  expect(response?.status()).toBe(200)
  return page
}

async function contextFor(persona: string | null, language: 'da' | 'en'): Promise<BrowserContext> {
  const key = `${persona}:${language}`
  const known = contexts.get(key)
  if (known) return known
  const context = await browser.newContext({ baseURL: application.url })
  await context.addCookies([{ name: 'sprog', value: language, url: application.url }])
  if (persona) {
    const page = await context.newPage()
    await page.goto('/login')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL((url) => url.pathname !== '/login')
    await page.close()
  }
  contexts.set(key, context)
  return context
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  const found = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as {
    violations: { id: string; nodes: { target: unknown[] }[] }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApplication, startApplication } from '../../e2e/support/application.ts'
import { allRoutes } from '../../src/app.ts'
import { personasFor } from '../../src/staff/index.ts'
import type { ContentLanguage } from '../../src/ui/content-language.ts'
import { launchBrowser } from '../support/browser.ts'

// Every page in a real browser under the real content policy. Each language is a file of its own, so that they run side by side.

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const narrowest = 320
/** The languages of the citizen's form that are looked at beside each of ours. */
const spokenBeside = { da: ['da', 'ar', 'uk'], en: ['en'] } as const satisfies Record<
  string,
  readonly ContentLanguage[]
>

/** A page somebody can open, and as whom. Files are not pages; what a link opens is below, the gallery has a test of its own. */
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
    opened.clear()
    await browser.close()
    await application.close()
  })

  describe(`in ${language}`, () => {
    test.each(pages)('$path is accessible and fits 320 px', async ({ path, persona }) => {
      const page = await pageOf(persona, language)
      expect((await page.goto(path))?.status()).toBe(200)
      expect(await languageOf(page)).toMatch(/^(da|en|ar|uk)$/)
      await expectAccessible(page)
    })

    test('the workplace’s weekly form behind its link is accessible and fits 320 px, filled in wrong and sent', async () => {
      const outbox = await (await pageOf('company-adviser', language)).request.get('/udbakke/1')
      const page = await pageOf(null, language)
      await page.goto(`${linkIn(await outbox.text(), 'u')}?sprog=${language}`)
      expect(await languageOf(page)).toBe(language)
      await expectAccessible(page)
      await page.locator('.fg-weekly__send button').first().click()
      await page.waitForLoadState()
      await expectAccessible(page)
    })

    test('the citizen’s form on her own device is accessible and fits 320 px, step by step', async () => {
      const kirsten = await pageOf('caseworker', language)
      const made = await kirsten.request.post('/borgere/1/fip/2/borgerens-skaerm', {
        headers: { origin: application.url },
      })
      const page = await pageOf(null, language)
      const link = linkIn(await made.text(), 's')
      for (const spoken of spokenBeside[language]) {
        await page.goto(link)
        await page.locator('.fg-langmenu > summary').click()
        await page.locator(`.fg-langmenu button[value="${spoken}"]`).click()
        await page.locator(`html[lang="${spoken}"]`).waitFor()
        for (const step of ['1', '2', 'gennemse']) {
          await page.goto(`${link}?emne=${step}`)
          await expectAccessible(page)
        }
      }
      await page.goto(`${link}/tak`)
      await expectAccessible(page)
    })
  })
}

/** The address of a link as a page of the application shows it. */
function linkIn(html: string, kind: 's' | 'u'): string {
  const link = new RegExp(`/${kind}/[\\w-]+`).exec(html)?.[0]
  if (!link) throw new Error(`no link to /${kind}/ on the page`)
  return link
}

// Asked of the document itself: a locator would first read the whole of Playwright's script into every page.
const headings = `h1:not([role]), [role="heading"][aria-level="1"]`
const headingsSeen = `[...document.querySelectorAll('${headings}')].filter((heading) => heading.checkVisibility({ visibilityProperty: true }) && !heading.closest('[aria-hidden="true"]')).length`

async function languageOf(page: Page): Promise<unknown> {
  return await page.evaluate('document.documentElement.lang')
}

/** At the width of a desk and at the narrowest. */
async function expectAccessible(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await page.evaluate(headingsSeen)).toBe(1)
  expect(await violationsOn(page)).toEqual([])
  await page.setViewportSize({ width: narrowest, height: 800 })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(narrowest)
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
  // Read before the page itself, axe is compiled once and not in every page anew.
  await page.addInitScript({ content: axe })
  opened.set(persona, page)
  return page
}

async function violationsOn(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  // The style sheets are read by a rule only that these tags leave out.
  const options = { runOnly: tags, resultTypes: ['violations'], preload: { assets: ['media'] } }
  const found = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as {
    violations: { id: string; nodes: { target: unknown[] }[] }[]
  }
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

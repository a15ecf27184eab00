import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page as BrowserPage } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { type PageServer, servePages } from '../../../test/support/page-server.ts'
import { visitOf } from '../../../test/support/visit.ts'
import { OpenPage } from '../page/open-page.tsx'
import { allExamples } from './examples.ts'
import { GalleryPage } from './gallery-page.tsx'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = JSON.stringify({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
})

function arabicPage(): string {
  const examples = allExamples.flatMap((it) => it.examples).filter((it) => it.dir === 'rtl')
  const page = (
    <OpenPage visit={visitOf({ nav: [] })} title="أمثلة" language="ar" dir="rtl">
      <h2>أمثلة</h2>
      {examples.map((it) => it.show())}
    </OpenPage>
  )
  return String(page)
}

let server: PageServer
let browser: Browser
let gallery: BrowserPage
/** What the browser said was wrong while the gallery loaded: blocked by the policy, missing, or thrown. */
const complaints: string[] = []

beforeAll(async () => {
  server = await servePages({ '/komponenter': String(<GalleryPage visit={visitOf()} />), '/arabisk': arabicPage() })
  browser = await launchBrowser()
  gallery = await opened('/komponenter', 1280)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function opened(path: string, width: number): Promise<BrowserPage> {
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.url + path, { waitUntil: 'load' })
  await page.evaluate(axeSource)
  return page
}

async function violationsIn(page: BrowserPage, part: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)}, ${rules})`)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

const widthOf = async (page: BrowserPage) => Number(await page.evaluate('document.documentElement.scrollWidth'))

/** What axe says of each part of a page, looked at together: it reads the whole page anew every time it is asked. */
async function violationsByPart(page: BrowserPage, parts: readonly string[]): Promise<Record<string, string[]>> {
  const include = JSON.stringify(parts.map((part) => [part]))
  return await page.evaluate(`axe.run({ include: ${include} }, ${rules}).then(({ violations }) => {
    const found = {}
    for (const { id, nodes } of violations) for (const { target, html } of nodes) {
      const part = ${JSON.stringify(parts)}.find((it) => document.querySelector(target[0])?.closest(it))
      ;(found[part] ??= []).push(id + ': ' + html)
    }
    return found
  })`)
}

describe('axe finds nothing in', () => {
  let found: Record<string, string[]>
  const partOf = ({ component }: { component: string }) => `#${component}`
  beforeAll(async () => {
    found = await violationsByPart(gallery, allExamples.map(partOf))
  })

  test.each(allExamples)('$component', (example) => {
    expect(found[partOf(example)] ?? []).toEqual([])
  })

  test('what is in no component', () => {
    expect(found.undefined ?? []).toEqual([])
  })

  test('the bar and the foot of a staff page', async () => {
    expect(await violationsIn(gallery, '.fg-bar')).toEqual([])
    expect(await violationsIn(gallery, '.fg-foot')).toEqual([])
  })

  test('the examples that run right to left', async () => {
    expect(await violationsIn(await opened('/arabisk', 375), 'html')).toEqual([])
  })
})

describe('the gallery', () => {
  test('asks for nothing that the content policy blocks', () => {
    expect(complaints).toEqual([])
  })

  test.each([1280, 640, 320])('does not scroll sideways at %i px', async (width) => {
    const page = await opened('/komponenter', width)
    expect(await widthOf(page)).toBeLessThanOrEqual(width)
  })

  test('every example of a component has a name of its own', () => {
    const names = allExamples.flatMap(({ component, examples }) => examples.map(({ name }) => `${component}: ${name}`))
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})

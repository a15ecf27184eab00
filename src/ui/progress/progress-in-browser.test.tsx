import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { type PageServer, servePages } from '../../../test/support/page-server.ts'
import { visitOf } from '../../../test/support/visit.ts'
import { Page } from '../page/page.tsx'
import { Progress } from './progress.tsx'

let browser: Browser
let server: PageServer
let done = 0

const page = () =>
  String(
    <Page visit={visitOf()} title="Indlæsning">
      {done < 3 ? (
        <Progress label="Indlæser" done={done} total={3} unit="borgere" here="/indlaes/1" language="da" />
      ) : (
        <p id="faerdig">Alle borgere er indlæst.</p>
      )}
    </Page>,
  )

beforeAll(async () => {
  server = await servePages({
    '/indlaes/1': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page())
      done += 1
    },
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

test('long work follows along by itself and opens what came of it', async () => {
  done = 1
  const tab = await browser.newPage()
  await tab.goto(`${server.url}/indlaes/1`)
  expect(await tab.textContent('[role=status]')).toBe('1 af 3 borgere')
  await tab.waitForFunction('document.querySelector("fg-progress [role=status]")?.textContent === "2 af 3 borgere"')
  expect(await tab.evaluate('document.querySelector("progress").value')).toBe(2)
  await tab.waitForSelector('#faerdig')
})

test('long work is looked at again by its link where there is no script', async () => {
  done = 2
  const context = await browser.newContext({ javaScriptEnabled: false })
  const tab = await context.newPage()
  await tab.goto(`${server.url}/indlaes/1`)
  await tab.click('text=Se, hvor langt det er nu')
  expect(await tab.textContent('#faerdig')).toContain('Alle borgere')
  await context.close()
})

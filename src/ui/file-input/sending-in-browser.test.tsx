import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../../test/support/browser.ts'
import { type PageServer, servePages } from '../../../test/support/page-server.ts'
import { visitOf } from '../../../test/support/visit.ts'
import { Button } from '../button/button.tsx'
import { emptyForm } from '../form.ts'
import { Page } from '../page/page.tsx'
import { PostForm } from '../post-form/post-form.tsx'
import { FileInput } from './file-input.tsx'
import { Sending } from './sending.tsx'

let browser: Browser
let server: PageServer

const page = String(
  <Page visit={visitOf()} title="Send en fil">
    <PostForm visit={visitOf()} action="/modtag" upload>
      <FileInput form={emptyForm} field="sent" label="Fil" accept=".csv" language="da" />
      <Sending words="Serveren modtager filen." largest={10} tooLarge="Filen er for stor." />
      <Button>Send</Button>
    </PostForm>
  </Page>,
)

beforeAll(async () => {
  server = await servePages({
    '/send': page,
    '/modtag': (_, response) => response.writeHead(200).end('modtaget'),
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const file = (content: string) => ({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })

test('says that a file is on its way, and takes no second press', async () => {
  const tab = await browser.newPage()
  await tab.goto(`${server.url}/send`)
  await tab.setInputFiles('#sent', file('a;b'))
  // Playwright waits for the next page as soon as a form is sent: what this one says meanwhile is noted in it.
  await tab.evaluate(`document.querySelector('[action="/modtag"]').addEventListener('submit', ({ target }) => {
    const sending = target.querySelector('fg-sending')
    const shown = sending.checkVisibility() && sending.querySelector('progress').checkVisibility()
    sessionStorage.setItem('seen', [shown, target.querySelector('button').disabled, sending.textContent].join())
  })`)
  await tab.click('form[action="/modtag"] button')
  await tab.waitForURL(/modtag/)

  expect(await tab.evaluate('sessionStorage.getItem("seen")')).toBe('true,true,Serveren modtager filen.')
})

test('a file that is too large is not sent', async () => {
  const tab = await browser.newPage()
  await tab.goto(`${server.url}/send`)
  await tab.setInputFiles('#sent', file('a;b;c;d;e;f;g'))
  await tab.click('form[action="/modtag"] button')

  expect(await tab.textContent('fg-sending [role=status]')).toBe('Filen er for stor.')
  expect(await tab.isVisible('fg-sending progress')).toBe(false)
  expect(tab.url()).toContain('/send')
})

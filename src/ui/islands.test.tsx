import type { Browser, Page as BrowserPage } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../test/support/browser.ts'
import { type PageServer, servePages } from '../../test/support/page-server.ts'
import { visitOf } from '../../test/support/visit.ts'
import { Button } from './button/button.tsx'
import { DateInput } from './date-input/date-input.tsx'
import { Draft } from './draft/draft.tsx'
import { emptyForm } from './form.ts'
import { Page } from './page/page.tsx'
import { PostForm } from './post-form/post-form.tsx'
import { RadioButtons } from './radio-buttons/radio-buttons.tsx'
import { SaveBar } from './save-bar/save-bar.tsx'
import { TextArea } from './text-area/text-area.tsx'

const visit = visitOf()
const wrong = { values: {}, errors: { slags: 'Vælg, hvad I aftaler', til: 'Skriv den sidste dag' } }

const draftPage = String(
  <Page visit={visit} title="Notat">
    <Draft action="/kladder/notat" language="da">
      <PostForm visit={visit} action="/gem">
        <TextArea form={emptyForm} field="notat" label="Notat" language="da" />
        <SaveBar>
          <Button>Gem</Button>
        </SaveBar>
      </PostForm>
    </Draft>
  </Page>,
)
const errorPage = String(
  <Page visit={visit} title="Ny praktik" form={wrong}>
    <PostForm visit={visit} action="/gem">
      <RadioButtons
        form={wrong}
        field="slags"
        legend="Hvad aftaler I?"
        language="da"
        options={[{ value: 'praktik', label: 'Praktik' }]}
      />
      <DateInput form={wrong} field="til" legend="Sidste dag" language="da" />
    </PostForm>
  </Page>,
)

let browser: Browser
let server: PageServer
/** What reached the server, in order, and what it answers next. */
let received: { body: string; draft: string | undefined }[] = []
let status = 200

beforeAll(async () => {
  server = await servePages({
    '/notat': draftPage,
    '/fejl': errorPage,
    '/gem': '<!doctype html><title>Gemt</title>',
    '/kladder/notat': ({ headers }, response, body) => {
      received.push({ body, draft: headers['x-fremgang-draft']?.toString() })
      response.writeHead(status, status === 303 ? { location: '/login' } : {}).end()
    },
  })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
beforeEach(() => {
  received = []
  status = 200
})

async function opened(path: string, javaScriptEnabled = true): Promise<BrowserPage> {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(server.url + path)
  return page
}
const focused = (page: BrowserPage) =>
  page.evaluate<string>('document.activeElement.id || document.activeElement.className')

describe('a draft', () => {
  test('is saved once the typing rests, and says when', async () => {
    const page = await opened('/notat')
    await page.getByLabel('Notat').pressSequentially('Vi aftalte to ting', { delay: 20 })
    await page.getByText(/^Gemt kl\. \d{1,2}\.\d\d$/).waitFor()

    expect(received).toHaveLength(1)
    expect(received[0]?.draft).toBe('1')
    expect(new URLSearchParams(received[0]?.body).get('notat')).toBe('Vi aftalte to ting')
    await page.context().close()
  })

  test('says that it could not be saved, and tries again by itself', async () => {
    status = 503
    const page = await opened('/notat')
    await page.getByLabel('Notat').fill('Vi aftalte to ting')
    await page.getByText('Kunne ikke gemme, prøver igen').waitFor()
    status = 200
    await page.getByText(/^Gemt kl\./).waitFor()

    expect(received).toHaveLength(2)
    await page.context().close()
  })

  test('is not called saved when the session is over', async () => {
    status = 303
    const page = await opened('/notat')
    await page.getByLabel('Notat').fill('Vi aftalte to ting')
    await page.getByText('Kunne ikke gemme, prøver igen').waitFor()
    await page.context().close()
  })

  test('is saved when the reader leaves before the typing rests', async () => {
    const page = await opened('/notat')
    await page.getByLabel('Notat').fill('Skal lige nå det')
    await page.goto(`${server.url}/fejl`)
    await expect.poll(() => received.length).toBe(1)
    await page.context().close()
  })

  test('does not come after the form it belongs to', async () => {
    const page = await opened('/notat')
    await page.getByLabel('Notat').fill('Færdig')
    await page.getByRole('button', { name: 'Gem' }).click()
    await page.waitForURL('**/gem')
    await page.waitForTimeout(1000)

    expect(received).toEqual([])
    await page.context().close()
  })
})

describe('a form with errors', () => {
  test('opens on the summary of what is wrong, with and without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await opened('/fejl', javaScriptEnabled)
      await expect.poll(() => focused(page)).toContain('fg-errors')
      expect(await page.title()).toBe('Fejl: Ny praktik – Fremgang')
      await page.context().close()
    }
  })

  test('leads from the summary to the first control of a group', async () => {
    const page = await opened('/fejl')
    await page.getByRole('link', { name: 'Vælg, hvad I aftaler' }).click()
    expect(await focused(page)).toBe('slags-option1')
    await page.getByRole('link', { name: 'Skriv den sidste dag' }).click()
    expect(await focused(page)).toBe('til-day')
    await page.context().close()
  })
})

describe('the menus of the bar', () => {
  test('open without a script', async () => {
    const page = await opened('/fejl', false)
    await page.locator('.fg-me > summary').click()
    await page.getByRole('button', { name: 'Log ud' }).first().waitFor()
    await page.context().close()
  })

  test('close on Escape and give the focus back', async () => {
    const page = await opened('/notat')
    await page.locator('.fg-me > summary').click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await page.locator('.fg-me').getAttribute('open')).toBeNull()
    expect(await page.evaluate<string>('document.activeElement.parentElement.className')).toBe('fg-me')
    await page.context().close()
  })

  test('close when the focus goes on', async () => {
    const page = await opened('/notat')
    await page.locator('.fg-me > summary').click()
    await page.getByLabel('Notat').focus()
    expect(await page.locator('.fg-me').getAttribute('open')).toBeNull()
    await page.context().close()
  })
})

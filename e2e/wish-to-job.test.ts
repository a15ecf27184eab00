import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../src/platform/plain-date.ts'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

// Samira's way from a wish to twelve months in a job, as the caseworker, the adviser, the workplace and she herself see it.

describe.each([
  ['with a script', true],
  ['without a script', false],
])('from a wish to twelve months in a job %s', (_, javaScriptEnabled) => {
  let application: RunningApplication
  beforeAll(async () => {
    application = await startApplication()
  })
  afterAll(() => application.close())

  const stranger = async (): Promise<Page> =>
    await (await browser.newContext({ javaScriptEnabled, baseURL: application.url })).newPage()

  async function as(persona: string, path: string): Promise<Page> {
    const page = await stranger()
    await page.goto('/login')
    await page.locator(`button[value="${persona}"]`).click()
    await page.waitForURL((url) => url.pathname !== '/login')
    await page.goto(path)
    return page
  }

  test('the caseworker refers her with two wishes, and the adviser takes her', async () => {
    const kirsten = await as('caseworker', '/borgere/1/visitation/ny')
    await kirsten.getByLabel('Send til').selectOption({ label: 'Jonas Bruun' })
    await kirsten.getByLabel('Første ønske').selectOption({ label: 'Køkken og kantine' })
    await kirsten.getByLabel('Andet ønske').selectOption({ label: 'Hotel' })
    await kirsten.getByLabel(/^Jobparat/).check()
    await kirsten.getByRole('button', { name: 'Visitér til en konsulent' }).click()
    expect(await kirsten.getByText('Venter på svar fra Jonas Bruun').isVisible()).toBe(true)

    const jonas = await as('company-adviser', '/henvisninger')
    await jonas.getByRole('button', { name: 'Tag imod Samira Haddad' }).click()
    expect(await jonas.getByText('Jonas Bruun har taget imod').first().isVisible()).toBe(true)
  })

  test('he finds a place that says why it fits, holds it, and it becomes an agreement', async () => {
    const jonas = await as('company-adviser', '/borgere/1/match')
    const bakery = jonas.getByRole('article').filter({ hasText: 'Pakker i bageri' }).first()
    expect(await bakery.getByText('8 betalte timer i udsigt').first().isVisible()).toBe(true)
    await jonas.getByRole('button', { name: /Reservér plads\s*: Pakker i bageri/ }).click()

    await jonas.goto('/borgere/1/praktik-og-job')
    await jonas.getByRole('button', { name: /Foreslå for borgeren/ }).click()
    await jonas.getByRole('link', { name: /^Lav aftalen/ }).click()
    await jonas.getByLabel('Betalte timer, vi går efter').fill('20')
    await jonas.getByLabel('Kontakt på stedet').fill('Bagermester Lise Holt')
    await jonas.getByRole('button', { name: 'Gem aftalen' }).click()
    expect(await placementAt(jonas, 'Bageriet på Torvet').isVisible()).toBe(true)
  })

  test('the workplace answers the week without a login, and she sees who helps her and reports a day off herself', async () => {
    await application.restart(day('2027-01-25'))
    const jonas = await as('company-adviser', '/borgere/1/praktik-og-job/1')
    await jonas.getByLabel('Sidste dag', { exact: true }).last().fill('15.1.2027')
    await jonas.getByLabel('Hvordan endte det?').selectOption({ label: 'Gennemført som aftalt' })
    await jonas.getByRole('button', { name: 'Afslut', exact: true }).click()

    await placementAt(jonas, 'Bageriet på Torvet').click()
    const placement = new URL(jonas.url()).pathname
    await jonas.goto(`${placement}/opfoelgning/aftale`)
    await jonas.getByLabel('Hvem på arbejdspladsen svarer?').fill('Lise Holt')
    await jonas.getByLabel('Mailadresse').fill('lise@bageriet.example')
    await jonas.getByRole('button', { name: 'Gem aftalen' }).click()
    await jonas.goto(`${placement}/opfoelgning`)
    await jonas.getByRole('button', { name: 'Send ugens link' }).click()
    await jonas.goto('/udbakke')
    await jonas.locator('tbody a').first().click()
    const link = (await jonas.locator('a[href^="/u/"]').getAttribute('href')) ?? ''

    const lise = await stranger()
    await lise.goto(link)
    expect(await lise.locator('main').textContent()).not.toContain('Haddad')
    const items = lise.locator('fieldset.fg-scale')
    for (let at = 0; at < (await items.count()); at++)
      await items.nth(at).locator('input[value="6"]').check({ force: true })
    await lise.getByLabel('Om 2–4 uger').check({ force: true })
    await lise.getByRole('button', { name: 'Send svar' }).click()
    expect(await lise.getByRole('heading', { level: 1, name: 'Svaret er sendt' }).isVisible()).toBe(true)

    const samira = await as('citizen', '/min-side')
    await samira.getByLabel('Mit barn er sygt').check()
    await samira.getByRole('button', { name: 'Meld fravær i dag' }).click()
    const kirsten = await as('caseworker', '/borgere')
    expect(await kirsten.getByRole('link', { name: /Ring til Samira/ }).isVisible()).toBe(true)
    await kirsten.goto('/borgere/1/opgaver')
    expect(
      await kirsten
        .getByText(/fravær/i)
        .first()
        .isVisible(),
    ).toBe(true)
  })

  test('the placement becomes a job in one step, and the way is shown', async () => {
    await application.restart(day('2027-04-12'))
    const jonas = await as('company-adviser', '/borgere/1/praktik-og-job')
    await placementAt(jonas, 'Bageriet på Torvet').click()
    await jonas.getByLabel('Hvad bliver det?').selectOption({ label: 'Ordinært job' })
    await jonas.getByLabel('Første betalte dag').fill('19.4.2027')
    await jonas.getByLabel('Betalte timer om ugen').fill('30')
    await jonas.getByRole('button', { name: 'Gør det til betalte timer' }).click()
    expect(await jonas.getByRole('heading', { name: 'Vejen til betalte timer' }).isVisible()).toBe(true)
  })

  test('a year on her hours are written month by month, and she counts among those who stayed', async () => {
    await application.restart(day('2028-05-15'))
    const kirsten = await as('caseworker', '/borgere/1/timer')
    for (const month of ['2027-06', '2027-09', '2028-01', '2028-03'])
      await kirsten.locator(`input[name="t-${month}-01"]`).fill('130')
    await kirsten.getByRole('button', { name: 'Gem timerne' }).click()
    expect(await kirsten.locator('input[name="t-2028-03-01"]').inputValue()).toBe('130')
    expect(await kirsten.getByText('Bageriet på Torvet, 19. april 2027 og frem').isVisible()).toBe(true)
    expect(await kirsten.getByText('Har holdt i over tolv måneder').isVisible()).toBe(true)
    await kirsten.goto('/varigt-job/tidligt')
    expect(await kirsten.getByText('Samira Haddad').first().isVisible(), 'nobody has talked with her for a year').toBe(
      true,
    )

    const henrik = await as('team-leader', '/varigt-job')
    expect(await henrik.getByRole('heading', { name: 'Jobstart og løntimer måned for måned' }).isVisible()).toBe(true)
    const samira = await as('citizen', '/min-side')
    expect(await samira.getByText('Bageriet på Torvet').first().isVisible()).toBe(true)
  })
})

const placementAt = (page: Page, workplace: string) =>
  page.getByRole('link', { name: new RegExp(`^Åbn\\s*: ${workplace}`) })

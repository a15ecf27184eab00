import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../test/support/browser.ts'
import { type RunningApplication, startApplication } from './support/application.ts'
import { countInteractions, type Interactions } from './support/interactions.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

// Jonas agrees for a citizen of his, from her own page: Samira.
const case_ = '/borgere/1'

describe.each([
  ['with a script', true],
  ['without a script', false],
])('from an agreement to paid hours %s', (_, javaScriptEnabled) => {
  let application: RunningApplication
  let page: Page
  let counted: Interactions | null
  beforeAll(async () => {
    application = await startApplication()
    const context = await browser.newContext({ javaScriptEnabled, baseURL: application.url })
    page = await context.newPage()
    await page.goto('/login')
    await page.getByRole('button', { name: 'Jonas Bruun' }).click()
    counted = javaScriptEnabled ? await countInteractions(page) : null
  })
  afterAll(() => application.close())
  const since = (before: number) => (counted?.count ?? 0) - before

  test('an agreed placement is registered from her page in at most 12 interactions', async () => {
    await page.goto(case_)
    const before = counted?.count ?? 0
    await page.getByRole('link', { name: 'Praktik og job' }).first().click()
    await page.getByRole('link', { name: 'Ny aftale' }).click()
    await page.getByLabel('Hvad er aftalt?').selectOption({ label: 'Virksomhedspraktik' })
    await page.getByLabel('Virksomhed', { exact: true }).fill('Birkely Plejecenter')
    await page.getByLabel('Første dag').fill('18.1.2027')
    await page.getByLabel('Sidste dag').fill('16.4.2027')
    await page.getByLabel('Timer om ugen i alt').fill('20')
    await page.getByLabel('Betalte timer fra start').fill('2')
    await page.getByLabel('Betalte timer, vi går efter').fill('15')
    await page.getByLabel('Kontakt på stedet').fill('Dorte Krag')
    await page.getByRole('button', { name: 'Gem aftalen' }).click()
    await page.waitForURL('**/praktik-og-job')
    if (counted) expect(since(before)).toBeLessThanOrEqual(12)
    expect(await page.getByText('18. jan. – 16. april 2027').isVisible()).toBe(true)
  })

  test('its work agreement is shown as missing, and written in at most 15', async () => {
    await page.goto(`${case_}/praktik-og-job`)
    const row = page.getByRole('listitem').filter({ hasText: '18. jan. – 16. april 2027' })
    expect(await row.getByText('Arbejdsaftalen mangler').isVisible()).toBe(true)
    const before = counted?.count ?? 0
    await row.getByRole('link', { name: /Åbn/ }).click()
    await page.getByRole('link', { name: 'Skriv arbejdsaftalen' }).click()
    await page.getByLabel('Mål', { exact: true }).fill('15 betalte timer om ugen fra maj')
    await page.getByLabel('Delmål 1').fill('Kender morgenrutinen fra uge 3')
    await page.getByLabel('Delmål 2').fill('Tager imod en beboer alene fra uge 6')
    await page.getByLabel('Delmål 3').fill('Skriver i journalen på dansk fra uge 10')
    await page.getByLabel('Opgaver', { exact: true }).fill('Hjælper i køkkenet og ved måltiderne')
    await page.getByLabel('Arbejdstid').fill('Mandag til torsdag 8-13')
    await page.getByLabel('Opfølgning hver').selectOption('3')
    await page.getByLabel('Borgeren', { exact: true }).check()
    await page.getByLabel('Virksomheden', { exact: true }).check()
    await page.getByLabel('Kommunen', { exact: true }).check()
    await page.getByRole('button', { name: 'Gem arbejdsaftalen' }).click()
    await page.getByText('Arbejdsaftalen er gemt.').waitFor()
    if (counted) expect(since(before)).toBeLessThanOrEqual(15)
    expect(await page.getByText('Har ikke sagt ja endnu').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Dansk og arabisk' }).isVisible()).toBe(true)
  })

  test('too long an internship asks why, and the rule stays in sight', async () => {
    await page.goto(`${case_}/praktik-og-job/ny`)
    await page.getByLabel('Virksomhed', { exact: true }).fill('Et sted uden for kataloget')
    await page.getByLabel('Første dag').fill('3.5.2027')
    await page.getByLabel('Sidste dag').fill('2.8.2027')
    await page.getByRole('button', { name: 'Gem aftalen' }).click()
    expect(await page.getByText('Praktikken er for lang.').first().isVisible()).toBe(true)
    await page.getByLabel('Hvorfor fraviges reglen?').fill('Virksomheden holder lukket i to uger undervejs')
    await page.getByRole('button', { name: 'Gem aftalen' }).click()
    expect(await page.getByText('Praktikken er for lang. Fraveget med begrundelse').isVisible()).toBe(true)
  })

  test('the placement that runs becomes paid hours in one step, and the way is shown', async () => {
    await page.goto(`${case_}/praktik-og-job/1`)
    await page.getByLabel('Første betalte dag').fill('23.11.2026')
    await page.getByLabel('Betalte timer om ugen').fill('12')
    await page.getByRole('button', { name: 'Gør det til betalte timer' }).click()
    await page.getByText('Forløbet er blevet til betalte timer.').waitFor()
    expect(await page.getByRole('heading', { name: 'Vejen til betalte timer' }).isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Virksomhedspraktik' }).isVisible()).toBe(true)
  })
})

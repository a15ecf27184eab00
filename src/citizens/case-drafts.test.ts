import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../test/support/app.ts'

// Half a form is kept on the server: by a script while somebody types, by a button without one.

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const page = async (browser: TestBrowser, path: string) => await (await browser.get(path)).text()
const keptAs = (html: string) => /<fg-draft action="([^"]+)"/.exec(html)?.[1] ?? ''

const forms = [
  ['opening a case', '/borgere/ny', 'givenName'],
  ['correcting a case', '/borgere/1/ret', 'givenName'],
  ['handing a case over', '/borgere/1/overdragelse', 'note'],
] as const

describe.each(forms)('%s', (_, path, field) => {
  test('the draft is saved by its button, says so, and is found again by a new login', async () => {
    const keep = keptAs(await page(kirsten, path))
    const saved = await kirsten.post(`${keep}?tilbage=${encodeURIComponent(path)}`, { [field]: 'Halvt skrevet' })
    expect(saved.headers.get('location')).toBe(path)

    const later = await page(await app.as('caseworker'), path)
    expect(later).toContain('Halvt skrevet')
    expect(later).toContain('Kladde gemt kl.')
  })

  test('nobody else sees the draft', async () => {
    const coordinator = await app.as('coordinator')

    expect(await page(coordinator, path)).not.toContain('Halvt skrevet')
    expect((await page(await app.as('caseworker-2'), path)).includes('Halvt skrevet')).toBe(false)
  })

  test('the draft can be discarded', async () => {
    const keep = keptAs(await page(kirsten, path))
    await kirsten.post(`${keep}?tilbage=${encodeURIComponent(path)}`, { [field]: 'Halvt skrevet', _discard: '1' })
    const after = await page(kirsten, path)

    expect(after).not.toContain('Halvt skrevet')
    expect(after).not.toContain('Kassér kladden')
  })
})

test('once the correction is saved its draft is gone', async () => {
  const path = '/borgere/1/ret'
  const html = await page(kirsten, path)
  const typed = { ...fieldsIn(html), transport: 'Cykel', reason: 'Samira ringede' }
  await kirsten.post(keptAs(html), { ...typed, transport: 'Bus' })
  expect(await page(kirsten, path)).toContain('Bus')

  expect((await kirsten.post(path, typed)).status).toBe(303)
  const after = await page(kirsten, path)
  expect(after).toContain('Cykel')
  expect(after).not.toContain('Kassér kladden')
})

/** What a browser would send of the form as it was shown. */
function fieldsIn(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('<fg-draft'), html.indexOf('</fg-draft>'))
  const fields: Record<string, string> = {}
  const attribute = (tag: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    if (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag)) continue
    if (attribute(tag, ' name') !== '_once') fields[attribute(tag, ' name')] = attribute(tag, ' value')
  }
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([^<]*)/g))
    fields[attribute(tag as string, ' name')] = text as string
  return fields
}

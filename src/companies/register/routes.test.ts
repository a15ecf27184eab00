import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'

let app: TestApp
let jonas: TestBrowser
beforeAll(async () => {
  app = await testApp()
  jonas = await app.as('company-adviser')
})
afterAll(() => app.close())

const html = async (response: Response) => await response.text()
const answer = (more: object = {}) => ({
  vat: 13585628,
  name: 'Registerhuset ApS',
  productionunits: [
    {
      pno: '9200000001',
      name: 'Registerhuset',
      address: 'Torvet 1',
      zipcode: '0900',
      city: 'Fjordby',
      industrycode: '562900',
      ...more,
    },
  ],
})
/** Sends an answer of the register and tells where its preview is. */
async function send(body: object | string): Promise<string> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const file = new File([text], 'svar.json', { type: 'application/json' })
  const sent = await jonas.upload('/virksomheder/indlaes', { file, text: '' })
  if (sent.status !== 303) throw new Error(`not read: ${sent.status}`)
  return sent.headers.get('location') ?? ''
}

test('an answer is looked at before anything is saved, and the same again changes nothing', async () => {
  const preview = await send(answer())
  expect(await html(await jonas.get(preview))).toContain('1 ny, 0 ændrede, 0 uændrede, 0 uenigheder.')
  expect(await html(await jonas.get('/virksomheder?q=registerhuset'))).toContain('Ingen arbejdspladser passer')

  const applied = await jonas.post(preview)
  expect([applied.status, applied.headers.get('location')]).toEqual([303, '/virksomheder'])
  expect(await html(await jonas.get('/virksomheder?q=registerhuset&spor=kitchen'))).toContain('Registerhuset')
  expect(await html(await jonas.post(preview))).toContain('Filen er hentet ind.')

  const again = await html(await jonas.get(await send(answer())))
  expect(again).toContain('0 nye, 0 ændrede, 1 uændrede')
  expect(again).toContain('Den samme fil er hentet ind før.')
  expect(again).toContain('Filen ændrer ikke noget.')
})

test('what the register changed is taken over; what both changed is decided; closed is shown', async () => {
  await jonas.post(await send(answer({ pno: '9200000002', name: 'Anden enhed', phone: '11111111' })))
  const list = await html(await jonas.get('/virksomheder?q=anden+enhed'))
  const path = /href="(\/virksomheder\/\d+)"/.exec(list.slice(list.indexOf('fg-catalogue"')))?.[1] ?? ''
  const form = await html(await jonas.get(`${path}/ret`))
  const version = /name="version" value="(\d+)"/.exec(form)?.[1] ?? ''
  const known = {
    companyName: 'Registerhuset ApS',
    cvr: '13585628',
    pNumber: '9200000002',
    name: 'Anden enhed',
    track: 'kitchen',
  }
  expect(
    (
      await jonas.post(`${path}/ret`, {
        ...known,
        version,
        telephone: '22222222',
        address: 'Torvet 1',
        postalCode: '0900',
        city: 'Fjordby',
        db07: '562900',
      })
    ).status,
  ).toBe(303)

  const changed = {
    ...answer({ pno: '9200000002', name: 'Anden enhed', phone: '33333333', address: 'Havnegade 2' }),
    enddate: '31/10 - 2026',
  }
  const preview = await send(changed)
  const shown = await html(await jonas.get(preview))
  expect(shown).toContain('1 uenighed.')
  expect(shown).toContain('I har skrevet noget andet')
  await jonas.post(preview)
  const unit = await html(await jonas.get(path))
  expect(unit).toContain('22222222')
  expect(unit).toContain('Havnegade 2')
  expect(unit).toContain('Arbejdspladsen lukkede 31. oktober 2026')
})

test('with a record that cannot be used nothing is saved until somebody says so', async () => {
  const both = [answer({ pno: '9200000003', name: 'Den gode' }), answer({ pno: '12' })]
  const preview = await send(both)
  expect(await html(await jonas.get(preview))).toContain('P-nummeret er ikke 10 cifre')
  const refused = await jonas.post(preview)
  expect([refused.status, await html(refused)]).toEqual([422, expect.stringContaining('Sig, om de andre')])
  expect(await html(await jonas.get('/virksomheder?q=den+gode'))).toContain('Ingen arbejdspladser passer')
  expect((await jonas.post(preview, { withoutRejects: 'ja' })).status).toBe(303)
  expect(await html(await jonas.get('/virksomheder?q=den+gode'))).toContain('Den gode')
})

test.each([
  ['', 'Vælg en fil'],
  ['ikke json', 'Filen er ikke JSON'],
  ['[]', 'Der er ingen virksomheder'],
])('%j is refused in words', async (text, words) => {
  const response = await jonas.upload('/virksomheder/indlaes', { text })
  expect([response.status, await html(response)]).toEqual([422, expect.stringContaining(words)])
})

test('what a register says is shown as written, never run', async () => {
  const preview = await send(answer({ pno: '9200000004', name: '<script>alert(1)</script>', address: '=cmd|x' }))
  const page = await html(await jonas.get(preview))
  expect(page).toContain('&lt;script&gt;')
  expect(page).not.toContain('<script>alert')
})

test('a file of postal codes replaces the old whole or not at all', async () => {
  const upload = (text: string) => jonas.upload('/virksomheder/postnumre', { file: new File([text], 'postnumre.csv') })
  const refused = await upload('postnr;navn;lat;lon\n0900;Fjordby;56;11\nxx;y;1;2')
  expect([refused.status, await html(refused)]).toEqual([422, expect.stringContaining('Intet er ændret')])
  expect(await html(await jonas.get('/virksomheder/postnumre'))).toContain('10 postnumre')
  expect((await upload('postnr;navn;lat;lon\n0900;Fjordby;56,2;11,5\n0911;Lindehøj;56,1;11,6')).status).toBe(303)
  expect(await html(await jonas.get('/virksomheder/postnumre'))).toContain('2 postnumre')
})

test('a course for company mentors is added, and who took part is kept', async () => {
  const added = await jonas.post('/virksomheder/mentorkurser', {
    title: 'Vinterkursus',
    startsOn: '1.12.2026',
    heldAt: 'Rådhuset',
  })
  const path = added.headers.get('location') ?? ''
  const mentor = /name="enrolled" value="(\d+)"/.exec(await html(await jonas.get(path)))?.[1] ?? ''
  await jonas.post(path, { enrolled: mentor, completed: mentor })
  expect(await html(await jonas.get(path))).toMatch(new RegExp(`name="completed" value="${mentor}" checked`))
  const wrong = await jonas.post('/virksomheder/mentorkurser', {
    title: 'x',
    startsOn: '2.12.2026',
    endsOn: '1.12.2026',
  })
  expect([wrong.status, await html(wrong)]).toEqual([422, expect.stringContaining('Slutdatoen ligger før')])
})

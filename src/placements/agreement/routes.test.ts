import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { readPdf } from '../../../test/support/read-pdf.ts'

let app: TestApp
let kirsten: TestBrowser
beforeAll(async () => {
  app = await testApp()
  kirsten = await app.as('caseworker')
})
afterAll(() => app.close())

const tab = '/borgere/1/praktik-og-job'
const words = {
  aim: '15 betalte timer fra marts',
  partGoal1: 'Står selv for kassen',
  partGoal2: '',
  partGoal3: '',
  tasks: 'Kasse og varepåfyldning',
  workingTime: 'Tirsdag og torsdag 9-14',
  followUp: 'Jonas Bruun',
  followUpWeeks: '4',
}

async function agree(workplace: string): Promise<string> {
  const fields = { kind: 'internship', workplace, contact: '', startsOn: '23.11.2026', endsOn: '19.2.2027' }
  await kirsten.post(`${tab}/ny`, {
    ...fields,
    weeklyQuarterHours: '10',
    paidQuarterHours: '',
    aimedQuarterHours: '15',
  })
  const page = await (await kirsten.get(tab)).text()
  return /href="(\/borgere\/1\/praktik-og-job\/\d+)"/.exec(page.slice(page.indexOf(workplace)))?.[1] ?? ''
}
const text = async (path: string, browser = kirsten) => await (await browser.get(path)).text()

/** The company's yes, as the page on the screen sends it. */
async function yesOn(one: string) {
  const agreement = /name="agreement" value="(\d+)"/.exec(await text(`${one}/arbejdsaftale`))?.[1] ?? ''
  return { party: 'company', agreement }
}

describe('the work agreement', () => {
  test('is shown as missing until it is written and all three have said yes', async () => {
    const one = await agree('Kiosken')
    expect(await text(one)).toContain('Arbejdsaftalen mangler')
    const written = await kirsten.post(`${one}/arbejdsaftale`, { ...words, citizen: 'ja', municipality: 'ja' })
    expect(written.status).toBe(303)
    expect(await text(one)).toContain('Nogen mangler at sige ja til arbejdsaftalen')
    expect(await text(`${one}/arbejdsaftale`)).toContain('Har ikke sagt ja endnu')
    expect((await kirsten.post(`${one}/arbejdsaftale/ja`, await yesOn(one))).status).toBe(303)
    expect(await text(one)).toContain('Arbejdsaftalen er på plads')
    expect(await text('/borgere/1/forloeb')).toContain('Virksomheden sagde ja til arbejdsaftalen med Kiosken')
  })

  test('begins with what is agreed already', async () => {
    const page = await text(`${await agree('Bageren')}/arbejdsaftale`)
    expect(page).toContain('value="15 betalte timer om ugen"')
    expect(page).toContain('value="10 timer om ugen"')
  })

  test('in a new wording is said yes to again', async () => {
    const one = await agree('Slagteren')
    await kirsten.post(`${one}/arbejdsaftale`, { ...words, citizen: 'ja', company: 'ja', municipality: 'ja' })
    expect(await text(one)).toContain('Arbejdsaftalen er på plads')
    await kirsten.post(`${one}/arbejdsaftale`, { ...words, aim: 'Fast arbejde' })
    expect(await text(one)).toContain('Nogen mangler at sige ja')
    expect(await text(`${one}/arbejdsaftale`)).toContain('Fast arbejde')
  })

  test('is said yes to in the wording on the screen, and in no other', async () => {
    const one = await agree('Skomageren')
    await kirsten.post(`${one}/arbejdsaftale`, words)
    const yes = await yesOn(one)
    await kirsten.post(`${one}/arbejdsaftale`, { ...words, aim: 'Fast arbejde' })
    const late = await kirsten.post(`${one}/arbejdsaftale/ja`, yes)
    const page = await late.text()
    expect(late.status).toBe(409)
    for (const part of ['15 betalte timer fra marts', 'Fast arbejde', 'Kirsten Holm']) expect(page).toContain(part)
    expect(await text(`${one}/arbejdsaftale`)).not.toContain('Sagde ja')
  })

  test('lacking its aim is refused, and what was typed stays', async () => {
    const response = await kirsten.post(`${await agree('Fiskeren')}/arbejdsaftale`, { ...words, aim: '' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('Udfyld feltet')
    expect(page).toContain('Kasse og varepåfyldning')
  })

  test('comes as a file in each language, and not in one that we cannot write', async () => {
    const response = await kirsten.get(`${tab}/1/arbejdsaftale/ar/pdf`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const { said, untagged } = readPdf(new Uint8Array(await response.arrayBuffer()))
    for (const part of ['Arbejdsaftale', 'اتفاقية العمل', 'Fjordkøkkenet', 'Samira Haddad'])
      expect(said).toContain(part)
    expect(untagged).toEqual([])
    expect((await kirsten.get(`${tab}/1/arbejdsaftale/ti/pdf`)).status).toBe(404)
    expect((await kirsten.get(`${await agree('Uden aftale')}/arbejdsaftale/da/pdf`)).status).toBe(404)
  })

  test("is not a mentor's to read, and a company adviser writes it", async () => {
    expect((await (await app.as('mentor')).get(`${tab}/1/arbejdsaftale`)).status).toBe(403)
    const jonas = await app.as('company-adviser')
    const one = await agree('Jonas skriver')
    expect((await jonas.post(`${one}/arbejdsaftale`, words)).status).toBe(303)
  })
})

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/support/app.ts'
import type { GoalOneResult } from '../goals/index.ts'
import { inWork } from '../platform/audit/work.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import { personas } from '../staff/index.ts'
import { pngFile } from '../ui/chart/png-file.ts'
import { findHeadline, insertResult } from './result-queries.ts'

let app: TestApp
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fremgang-programme-'))
  app = await testApp({ env: { FREMGANG_DATA_DIR: dataDir } })
})
afterAll(async () => {
  await app.close()
  await rm(dataDir, { recursive: true })
})

const readers = ['facilitator', 'evaluator', 'project-leader', 'team-leader']
const page = async (persona: string, path: string) => await (await (await app.as(persona)).get(path)).text()
const as = <T>(municipality: number, run: (trx: Parameters<typeof findHeadline>[0]) => Promise<T>) =>
  inWork(app.engine.db, app.keys, { municipality: municipality as MunicipalityId }, run)

describe('the overview', () => {
  test('goes from 10 to 41 per cent over seventeen municipalities, unweighted, and says the figures are invented', async () => {
    const html = await page('facilitator', '/programmet')

    expect(html).toContain('Gennemsnittet er gået fra 10 til 41 procent. Alle 17 kommuner er gået frem')
    expect(html).toContain('uvægtet gennemsnit 41')
    expect(html).toContain('Opdigtede tal')
    expect(html.match(/href="\/programmet\/kommuner\/9\d\d"/g)).toHaveLength(17)
  })

  test.each([
    ['2', 'samlet gennemsnit 73', 'december 2018'],
    ['3', 'samlet gennemsnit 49', '4. kvartal 2018'],
  ])('of goal %s is pooled and says so', async (goal, mean, period) => {
    const html = await page('team-leader', `/programmet/maal/${goal}`)

    expect(html).toContain(mean)
    expect(html).toContain(period)
    expect(html).toContain('Gennemsnittet er samlet')
  })

  test('a hidden number is a dot and a sentence that it is not zero', async () => {
    const html = await page('facilitator', '/programmet/maal/2')

    expect(html).toContain('fg-hidden-value')
    expect(html).toContain('Det er ikke nul')
  })

  test.each(['/programmet/maal/4', '/programmet/maal/0', '/programmet/kommuner/101', '/programmet/maal/1/fil/pdf'])(
    '%s is not there',
    async (path) => expect((await (await app.as('facilitator')).get(path)).status).toBe(404),
  )
})

test.each(personas.map(({ id, role }) => [id, role] as const))(
  '%s sees the goals only where the role may',
  async (id, role) => {
    const browser = await app.as(id)
    for (const path of ['/programmet', '/programmet/kvinder-og-maend', '/programmet/maal/1/fil/csv'])
      expect((await browser.get(path)).status, path).toBe(readers.includes(role) ? 200 : 403)
  },
)

test('a municipality outside the programme reads none of its figures', async () => {
  expect(await as(900, (trx) => findHeadline(trx, 1))).not.toBeNull()
  expect(await as(0, (trx) => findHeadline(trx, 1))).not.toBeNull()
  expect(await as(777, (trx) => findHeadline(trx, 1))).toBeNull()
})

test('women are ahead in one municipality, and a minus says so', async () => {
  const html = await page('project-leader', '/programmet/kvinder-og-maend')

  expect(html).toContain('I Østerlund er kvinderne foran')
  expect(html).toMatch(/−\d/)
})

describe('women and men of goals 2 and 3', () => {
  test('stand with their gap where the source tells the sex, on the page and in the file', async () => {
    const html = await page('project-leader', '/programmet/kvinder-og-maend?maal=2')
    expect(html).toContain('I gennemsnit er 78 procent af mændene og 67 procent af kvinderne jobparate')
    expect(html).toContain('Forskellen er 11 procentpoint')
    expect(html.match(/href="\/programmet\/kommuner\/9\d\d"/g)).toHaveLength(17)

    const file = (await page('project-leader', '/programmet/maal/2/fil/csv')).split('\r\n')
    expect(file[0]).toContain('Kvinder, andel;Mænd, andel;Forskel, mænd minus kvinder')
    expect(file.find((line) => line.startsWith(';'))).toContain('0,67;0,78;0,11')
  })

  test('are not there where it does not, and both say so', async () => {
    expect(await page('facilitator', '/programmet/kvinder-og-maend?maal=3')).toContain('Kilden oplyser ikke køn')
    const file = await page('facilitator', '/programmet/maal/3/fil/csv')
    expect(file).toContain('Kilden oplyser ikke køn')
    expect(file).not.toContain('Kvinder, andel')
  })
})

test('the way there has every quarter from before to now', async () => {
  const html = await page('evaluator', '/programmet/over-tid?kommune=903')

  for (const quarter of ['4. kvt. 2016', '3. kvt. 2017', '4. kvt. 2018']) expect(html).toContain(quarter)
  expect(html).toContain('Birkelund og gennemsnittet')
})

test('every figure of the report for 2018 stands beside the one counted here', async () => {
  const html = await page('facilitator', '/programmet/rapporten-for-2018')

  for (const part of ['i alt', 'selvforsørgelse', 'uddannelse', 'mænd', 'kvinder', 'mænd minus kvinder'])
    expect(html).toContain(`Mål 1, ${part}`)
  expect(html).toContain('Tallene her er opdigtede')
})

describe('a file', () => {
  const csv = async () =>
    (await page('facilitator', '/programmet/maal/1/fil/csv')).split('\r\n').map((line) => line.split(';'))

  test('holds the numbers that the page shows', async () => {
    const html = await page('facilitator', '/programmet')
    const rows = (await csv()).filter(([code]) => /^9\d\d$/.test(code ?? ''))

    expect(rows).toHaveLength(17)
    for (const [, name, people, , , , share] of rows) {
      const percent = Math.round(Number(share?.replace(',', '.')) * 100)
      const row = new RegExp(
        `>${name}</a></th><td class="n">${Number(people).toLocaleString('da-DK')}</td>.*?<b>${percent}</b>`,
      )
      expect(html).toMatch(row)
    }
  })

  test('says that the figures are invented, whatever its form', async () => {
    expect((await csv()).flat().join()).toContain('Opdigtede tal')
    expect(await page('facilitator', '/programmet/maal/1/fil/svg')).toContain('Opdigtede tal')
  })

  test('as a drawing tells its title, its finding and where the figures come from, without the page round it', async () => {
    const words = (await page('facilitator', '/programmet/maal/1/fil/svg')).replaceAll(/<\/text><text[^>]*>/g, ' ')

    expect(words).toMatch(/>Mål 1[^<]*Gennemsnittet er gået fra 10 til 41 procent/)
    expect(words).toMatch(/Hul cirkel:.*Gennemsnittet er uvægtet.*udtræk \d/)
  })

  test('as PNG is the drawing of the SVG, at twice its size', async () => {
    const browser = await app.as('facilitator')
    const svg = await (await browser.get('/programmet/maal/1/fil/svg')).text()
    const response = await browser.get('/programmet/maal/1/fil/png')
    const png = Buffer.from(await response.arrayBuffer())

    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('content-disposition')).toContain('.png')
    expect(png.equals(await pngFile(svg))).toBe(true)
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? []
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)])
  })

  test('as XLSX holds the same numbers, and no formula', async () => {
    const { default: excel } = await import('exceljs')
    const book = new excel.Workbook()
    await book.xlsx.load(await (await (await app.as('facilitator')).get('/programmet/maal/1/fil/xlsx')).arrayBuffer())
    const sheet = book.worksheets[0]
    const [first] = (await csv()).filter(([code]) => code === '900')

    expect(sheet?.getRow(2).getCell(3).value).toBe(Number(first?.[2]))
    sheet?.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
  })
})

describe('four women of whom two support themselves', () => {
  const secret = 987
  const hidden = { suppressed: true } as const

  test('are nowhere: not on a page, in a drawing, an export or the stored result', async () => {
    const known = await as(0, (trx) => findHeadline(trx, 1))
    if (!known) throw new Error('nothing published')
    const [first, ...others] = known.result.municipalities
    if (!first) throw new Error('no municipality')
    const women = {
      ...first.women,
      population: hidden,
      selfSupporting: hidden,
      education: hidden,
      reached: hidden,
      share: hidden,
      interval: hidden,
    }
    const men = {
      ...first.men,
      population: hidden,
      selfSupporting: hidden,
      reached: hidden,
      share: hidden,
      interval: hidden,
    }
    const protectedRow = { ...first, women, men, genderGap: hidden }
    const result = {
      ...known.result,
      municipalities: [protectedRow, ...others],
      snapshot: `2020-01-15-00000${secret}`,
    } as GoalOneResult
    await as(0, (trx) =>
      insertResult(trx, result, { series: 'headline', invented: true, now: '2026-11-23T08:00:00Z', by: null }),
    )

    const paths = [
      '/programmet',
      '/programmet/kvinder-og-maend',
      '/programmet/kommuner/900',
      '/programmet/over-tid?kommune=900',
    ]
    for (const path of paths) expect(await page('facilitator', path), path).toContain('fg-hidden-value')
    const csv = await page('facilitator', '/programmet/maal/1/fil/csv')
    expect(csv.split('\r\n').find((line) => line.startsWith('900;'))).toMatch(/;skjult;skjult;skjult;/)
    const stored = JSON.parse(await page('facilitator', '/programmet/maal/1/fil/json')) as GoalOneResult
    expect(stored.municipalities[0]?.women.share).toEqual(hidden)
  })
})

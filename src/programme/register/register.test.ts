import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { townOf } from '../../../db/seeds/programme.ts'
import { inventJobReady, jobReadyMap } from '../../../db/seeds/programme-jobindsats.ts'
import { inventRegister, registerMap } from '../../../db/seeds/register.ts'
import { type TestApp, type TestBrowser, testApp } from '../../../test/support/app.ts'
import { listNumbers } from '../../citizens/index.ts'
import { openStore } from '../../dream/index.ts'
import { inWork } from '../../platform/audit/work.ts'
import type { CitizenId, MunicipalityId } from '../../platform/ids.ts'
import { day } from '../../platform/plain-date.ts'
import { personas } from '../../staff/index.ts'

let app: TestApp
let dataDir: string
let evaluator: TestBrowser
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'fremgang-register-'))
  await mkdir(join(dataDir, 'indbakke'))
  await writeFile(join(dataDir, 'indbakke', 'udtraek.csv'), [...inventRegister({ seed: 2, persons: 400 }).csv].join(''))
  await writeFile(join(dataDir, 'hemmelig.csv'), 'lobenr\n1\n')
  app = await testApp({ env: { FREMGANG_DATA_DIR: dataDir } })
  evaluator = await app.as('evaluator')
})
afterAll(async () => {
  await app.close()
  await rm(dataDir, { recursive: true })
})

const text = async (path: string) => await (await evaluator.get(path)).text()
const mapped = {
  person: 'lobenr',
  sex: 'kon',
  man: '1',
  woman: '2',
  birthDate: 'foed_dag',
  birthFormat: 'YYYY-MM-DD',
  origin: 'herkomst',
  nonWestern: '3',
  municipality: 'nykom{YYYY}',
  week: 'y_{YYWW}',
}

async function until(path: string, done: RegExp): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const html = await text(path)
    if (done.test(html)) return html
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${path} never came to ${done}`)
}

async function choose(file: string): Promise<string> {
  return (await evaluator.post('/register/indlaes', { file })).headers.get('location') ?? ''
}

test.each(personas.map(({ id, role }) => [id, role] as const))(
  '%s reaches the register only where the role may',
  async (id, role) => {
    const browser = await app.as(id)
    const open = {
      '/register': ['facilitator', 'evaluator'],
      '/register/indlaes': ['evaluator'],
      '/register/person': ['evaluator'],
    }
    for (const [path, roles] of Object.entries(open))
      expect((await browser.get(path)).status, path).toBe(roles.includes(role) ? 200 : 403)
  },
)

describe('an import', () => {
  test('shows the first rows and guesses the columns before anything is stored', async () => {
    const html = await text(await choose('udtraek.csv'))

    expect(html).toContain('Filen har 270 kolonner, heraf 261 uger. Intet er gemt endnu.')
    expect(html).toContain('<option value="nykom{YYYY}" selected')
    expect(html).toContain('value="y_{YYWW}"')
    expect(await text('/register/person')).toContain('Der ligger intet udtræk')
  })

  test.each(['../hemmelig.csv', 'findes-ikke.csv', ''])(
    'of %j is refused: only a file of the inbox is a file',
    async (file) => {
      expect((await evaluator.post('/register/indlaes', { file })).status).toBe(422)
    },
  )

  test('names the columns that the file lacks, and can be tried again', async () => {
    const here = await choose('udtraek.csv')
    await evaluator.post(here, { ...mapped, person: 'pnr' })

    expect(await until(here, /Filen har ikke disse kolonner/)).toContain('pnr')
    expect(await text(here)).toContain('Prøv igen')
  })

  test('is followed to its end, and the extract is there; a second time changes nothing', async () => {
    for (const _ of ['once', 'twice']) {
      const here = await choose('udtraek.csv')
      expect((await evaluator.post(here, mapped)).status).toBe(303)
      expect(await until(here, /personer er indlæst/)).toContain('400 personer er indlæst')
    }
    expect((await text('/register')).match(/2019-12-29-[0-9a-f]{8}<\/a>/g)).toHaveLength(1)
  })
})

test('an extract is read with the facts from a file about the persons, and with membership of the programme', async () => {
  const [head = '', ...rows] = [...inventRegister({ seed: 3, persons: 40 }).csv].join('').trim().split('\n')
  const cells = [head, ...rows].map((row) => row.split(';'))
  const facts = ['kon', 'foed_dag', 'herkomst'].map((name) => head.split(';').indexOf(name))
  const register = cells.map((row, at) => [
    ...row.filter((_, place) => !facts.includes(place)),
    at === 0 ? 'status' : at % 2,
  ])
  const persons = cells.map((row) => [row[0], ...facts.map((place) => row[place])])
  for (const [name, lines] of [
    ['uger.csv', register],
    ['personer.csv', persons],
  ] as const)
    await writeFile(join(dataDir, 'indbakke', name), lines.map((line) => line.join(';')).join('\n'))
  const here = await choose('uger.csv')
  expect(await text(here)).not.toContain('<option value="foed_dag"')
  expect(await text(`${here}?personer=personer.csv`)).toContain('<option value="foed_dag" selected')

  const asked = {
    ...mapped,
    persons: 'personer.csv',
    programme: 'status',
    member: '',
    'extractDate-day': '5',
    'extractDate-month': '1',
    'extractDate-year': '2020',
  }
  expect(await (await evaluator.post(here, asked)).text()).toContain('Skriv, hvordan en deltager er skrevet')
  expect((await evaluator.post(here, { ...asked, member: '1' })).status).toBe(303)
  expect(await until(here, /personer er indlæst/)).toContain('40 personer er indlæst')
})

describe('goal 1 from an extract', () => {
  let here: string
  beforeAll(async () => {
    ;[, here = ''] = /href="(\/register\/udtraek\/2019-12-29-[0-9a-f]{8})"/.exec(await text('/register')) ?? []
  })
  const question = { quarter: '2018Q4', baseline: '2018Q2', thresholdWeeks: '5', months: '36', clock: 'elapsed' }
  const calculation = (html: string) => /name="calculation" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''
  const calculated = async (more: object = {}) => {
    expect((await evaluator.post(here, { ...question, ...more })).status).toBe(303)
    return await until(here, /name="calculation"/)
  }

  test.each([
    [{ baseline: '2018Q4' }, 'Udgangspunktet skal ligge før'],
    [{ thresholdWeeks: '15' }, 'Skriv et helt tal'],
  ])('is not asked with %j', async (change, words) => {
    const response = await evaluator.post(here, { ...question, ...change })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })

  test('stands beside the source’s way where a parameter is changed, and is published only as it was seen', async () => {
    const html = await calculated({ thresholdWeeks: '9' })
    expect(html).toContain('Kildens måde')
    expect(html).toContain('Forskel, procentpoint')

    expect(await calculated()).not.toContain('Kildens måde')
    const response = await evaluator.post(`${here}/offentliggoer`, { calculation: calculation(html) })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('ikke længere den, du så')
  })

  test('is published with the quarters between, from the same extract, and with no quarter twice', async () => {
    const html = await text(here)
    expect(html).toContain('Kvartalerne imellem følger med: 2018Q3.')
    expect((await evaluator.post(`${here}/offentliggoer`, { calculation: calculation(html) })).status).toBe(303)

    const course = await text('/programmet/over-tid')
    for (const quarter of ['2. kvt. 2018', '3. kvt. 2018', '4. kvt. 2018']) expect(course).toContain(quarter)
    // The demo's quarters are of another extract.
    expect(course).not.toContain('1. kvt. 2018')

    const again = calculation(await calculated())
    const response = await evaluator.post(`${here}/offentliggoer`, { calculation: again })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('2018Q2, 2018Q3, 2018Q4 er allerede offentliggjort fra den samme fil')
  })

  test('is not published again by other rules, nor from the same file read once more', async () => {
    const publish = async (at: string) => {
      const html = await until(at, /name="calculation"/)
      return await evaluator.post(`${at}/offentliggoer`, { calculation: calculation(html) })
    }
    await calculated({ thresholdWeeks: '9' })
    expect((await publish(here)).status).toBe(409)

    const again = await choose('udtraek.csv')
    const date = { 'extractDate-day': '7', 'extractDate-month': '1', 'extractDate-year': '2020' }
    await evaluator.post(again, { ...mapped, ...date })
    const done = await until(again, /personer er indlæst/)
    const [, other = ''] = /href="(\/register\/udtraek\/2020-01-07-[0-9a-f]{8})"/.exec(done) ?? []
    expect((await evaluator.post(other, { ...question, thresholdWeeks: '9' })).status).toBe(303)
    const response = await publish(other)
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('2018Q2, 2018Q3, 2018Q4 er allerede offentliggjort fra den samme fil')
  })
})

test('the few behind an unknown code or a reject are told to the evaluator alone', async () => {
  const lines = [...inventRegister({ seed: 4, persons: 8 }).csv].join('').trim().split('\n')
  const [head = '', first = '', second = '', ...others] = lines
  const codes = first.replace(/;[^;]*$/, ';142')
  const file = join(dataDir, 'faa.csv')
  await writeFile(file, [head, codes, second.replace(/^(\d+);[^;]*/, '$1;9'), ...others].join('\n'))
  const store = openStore(join(dataDir, 'register'))
  const taken = await store.import({ file, map: registerMap, acceptRejects: true, extractDate: day('2020-03-01') })
  if (!taken.ok) throw new Error(taken.refusal.why)
  const here = `/register/udtraek/${taken.value.id}`

  expect(await text(here)).toContain('Kode 142: 1 personer')
  const seen = await (await (await app.as('facilitator')).get(here)).text()
  expect(seen).toContain('Kode 142: højst 5 personer')
  expect(seen).toMatch(/intet køn<\/td><td[^>]*>højst 5</)
})

describe('why a person counts', () => {
  const ask = async (person: string) => {
    const [, snapshot = ''] = /value="(2019-12-29-[0-9a-f]{8})"/.exec(await text('/register/person')) ?? []
    return await evaluator.post('/register/person', { snapshot, quarter: '2018Q4', person })
  }

  test('is told week by week, with the rule that decided', async () => {
    const html = await (await ask('100000')).text()

    expect(html).toContain('Kvartalets uger')
    expect(html.match(/uge \d+, 2018<\/th>/g)).toHaveLength(13)
  })

  test('is refused for a number that is not there, and says so at the field', async () => {
    const response = await ask('999999')

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Løbenummeret findes ikke')
  })

  test('is never in an address, and is in the audit log', async () => {
    expect(await (await ask('100000')).text()).not.toMatch(/href="[^"]*100000/)
  })
})

describe('a caseworker’s own citizen', () => {
  const lineFor = (person: string) => {
    const [head = ''] = [...inventRegister({ seed: 2, persons: 10 }).csv].join('').split('\n')
    const cells = head
      .split(';')
      .map((name) => (/^y_18(4[0-9]|5[0-2])/.test(name) ? '' : /^y_1[78]/.test(name) ? '700' : ''))
    return `${head}\n${[person, '2', '1990-01-01', '3', '900', '900', '900', '900', '900', ...cells.slice(9)].join(';')}\n`
  }
  const ownNumber = async () => {
    const numbers = await inWork(app.engine.db, app.keys, { municipality: 900 as MunicipalityId }, (trx) =>
      listNumbers(trx, 1 as CitizenId),
    )
    return numbers[0]?.cpr as string
  }
  const take = async (identified: boolean, day_: string, municipality = '900') => {
    const file = join(dataDir, `egne-${identified}.csv`)
    await writeFile(file, lineFor(await ownNumber()))
    return await openStore(join(dataDir, 'register')).import({
      file,
      map: registerMap,
      identified,
      municipality,
      extractDate: day(day_),
    })
  }
  const page = async () => await (await (await app.as('caseworker')).get('/borgere/1/maal-1?kvartal=2018Q4')).text()

  test('is never sought in a register of pseudonyms, even where a number happens to be hers', async () => {
    expect((await take(false, '2020-02-01')).ok).toBe(true)
    const html = await page()

    expect(html).toContain('Kommunen har ikke indlæst sit eget udtræk')
    expect(html).not.toContain('Kvartalets uger')
  })

  test('is explained from the municipality’s own register, which the evaluator cannot ask', async () => {
    const taken = await take(true, '2020-02-02')
    if (!taken.ok) throw new Error(taken.refusal.why)
    expect((await take(true, '2020-02-03', '901')).ok, 'a newer one of another municipality').toBe(true)
    const html = await page()

    expect(html).toContain('Tæller som selvforsørgende.')
    expect(html).not.toContain(await ownNumber())
    expect(await text('/register/person')).not.toContain(`value="${taken.value.id}"`)
  })

  test('is in no extract that the programme sees, counts or publishes', async () => {
    const [identified] = (await openStore(join(dataDir, 'register')).list()).filter(
      ({ manifest }) => manifest.identified,
    )
    const here = `/register/udtraek/${identified?.id}`

    expect(await text('/register')).not.toContain(identified?.id)
    expect((await evaluator.get(here)).status).toBe(404)
    expect((await evaluator.post(here, { quarter: '2018Q4', baseline: '2016Q4' })).status).toBe(404)
    expect((await evaluator.post(`${here}/offentliggoer`, {})).status).toBe(404)
  })

  test('is her caseworker’s alone to ask about', async () => {
    for (const persona of [
      'evaluator',
      'facilitator',
      'project-leader',
      'mentor',
      'company-adviser',
      'other-caseworker',
    ])
      expect([403, 404]).toContain((await (await app.as(persona)).get('/borgere/1/maal-1')).status)
  })
})

describe('goal 2 from a file of Jobindsats', () => {
  const asked = {
    goal: '2',
    file: 'jobindsats.json',
    'extractDate-day': '20',
    'extractDate-month': '2',
    'extractDate-year': '2019',
    period: '2018-12',
    baseline: '2016-12',
    map: JSON.stringify(jobReadyMap(townOf)),
  }
  beforeAll(() => writeFile(join(dataDir, 'indbakke', 'jobindsats.json'), inventJobReady(2, townOf)))

  test('is calculated before it is published, and both are pooled', async () => {
    expect(await (await evaluator.post('/register/jobindsats', asked)).text()).toContain(
      'Det samlede gennemsnit er 73 %',
    )
    expect((await evaluator.post('/register/jobindsats', { ...asked, publish: 'ja' })).headers.get('location')).toBe(
      '/programmet/maal/2',
    )
    expect(await text('/programmet/maal/2')).toContain('20. februar 2019')
  })

  test('is published once from a file, however it is read', async () => {
    const { sex: _, ...without } = jobReadyMap(townOf)
    const sexless = { ...without, where: { Køn: 'Mænd' } }
    const change = { map: JSON.stringify(sexless), 'extractDate-day': '21', publish: 'ja' }
    const response = await evaluator.post('/register/jobindsats', { ...asked, ...change })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain('2016-12, 2018-12 er allerede offentliggjort fra den samme fil')
  })

  test.each([
    [{ map: '{' }, 'Kortet holder ikke'],
    [{ file: 'udtraek.csv' }, 'Filen har ikke kolonnen Område'],
    [{ period: '2018-11' }, 'Filen har intet for'],
    [{ period: 'snart' }, 'Skriv en måned eller et kvartal'],
    [{ period: '2018Q4' }, 'Mål 2 går efter en måned'],
    [{ goal: '3', period: '2018Q4', baseline: '2016-12' }, 'Mål 3 går efter et kvartal'],
    [{ baseline: '2019-01' }, 'Udgangspunktet skal ligge før'],
  ])('is refused in words: %j', async (change, words) => {
    const response = await evaluator.post('/register/jobindsats', { ...asked, ...change })

    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
  })
})

describe('the table of codes', () => {
  const line = {
    code: '652',
    meaning: 'SU uden ydelse',
    class: 'education',
    source: 'Prøve',
    reason: 'Aftalt 23. november',
  }

  test('gets a new version with its reason; the old one stays', async () => {
    expect((await evaluator.post('/register/koder/ny', { ...line, reason: '' })).status).toBe(422)
    expect((await evaluator.post('/register/koder/ny', line)).status).toBe(303)
    const html = await text('/register/koder')

    expect(html).toContain('Version 2:')
    expect(html).toContain('Aftalt 23. november')
  })

  test('is read by the facilitator and not changed by her', async () => {
    const facilitator = await app.as('facilitator')

    expect(await (await facilitator.get('/register/koder')).text()).not.toContain('/register/koder/ny')
    expect((await facilitator.post('/register/koder/ny', line)).status).toBe(403)
  })
})

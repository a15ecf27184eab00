import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  passingFile,
  passingFolder,
  registerCsv,
  registerMap,
  type Somebody,
  snapshotOf,
} from '../../test/support/register.ts'
import { type Quarter, quarterFrom } from '../platform/period.ts'
import { day } from '../platform/plain-date.ts'
import { readColumnMap } from './column-map-input.ts'
import { countGoalOne } from './count-goal-one.ts'
import { connectTo, quoted } from './duck.ts'
import { defaultParameters } from './goal-one.ts'
import type { ImportRequest } from './import-register.ts'
import { findPerson } from './people-rows.ts'
import { openStore } from './register-store.ts'
import type { Snapshot } from './snapshot.ts'

const quarter = quarterFrom('2018Q4') as Quarter
const people: Somebody[] = [
  { person: '1', sex: '1', home: '810', from: { '2016W27': '700', '2018W40': '' } },
  { person: '2', sex: '2', home: '840', from: { '2016W27': '703', '2018W40': '651' } },
  { person: '3', sex: 'K', home: '840', from: { '2017W01': '700' } },
  { person: '4', sex: 'M', origin: '1', from: {} },
]
const csv = registerCsv(people)

async function imported(content: string | Uint8Array, request: Partial<ImportRequest> = {}, name = 'register.csv') {
  return await openStore(passingFolder()).import({ file: passingFile(name, content), map: registerMap, ...request })
}

async function snapshotFrom(
  content: string | Uint8Array,
  request: Partial<ImportRequest> = {},
  name?: string,
): Promise<Snapshot> {
  const found = await imported(content, request, name)
  if (!found.ok) throw new Error(JSON.stringify(found.refusal))
  return found.value
}

async function rejectsOf(content: string, request: Partial<ImportRequest> = {}) {
  const found = await imported(content, request)
  if (found.ok || found.refusal.why !== 'rejected') throw new Error('not rejected')
  return found.refusal.manifest.rejected
}

const figures = async (snapshot: Snapshot) => {
  const counted = await countGoalOne(snapshot, [quarter], defaultParameters)
  return counted.ok && { cells: counted.value[0]?.cells, excluded: counted.value[0]?.excluded }
}

describe('the same register in other clothes gives the same figures', () => {
  test('semicolons, breaks of two characters, quotes, a byte order mark, and no break at the end', async () => {
    const expected = await figures(await snapshotFrom(csv))
    const quotedEverywhere = csv
      .trim()
      .split('\n')
      .map((line) =>
        line
          .split(',')
          .map((field) => `"${field}"`)
          .join(';'),
      )
      .join('\r\n')
    expect(await figures(await snapshotFrom(registerCsv(people, undefined, undefined, ';')))).toEqual(expected)
    expect(await figures(await snapshotFrom(`\uFEFF${csv.replaceAll('\n', '\r\n')}`))).toEqual(expected)
    expect(await figures(await snapshotFrom(quotedEverywhere))).toEqual(expected)
    expect(expected).toMatchObject({
      cells: [
        { municipality: '810', selfSupporting: 1 },
        { municipality: '840', population: 2, education: 1 },
      ],
    })
  })

  test('gzip', async () => {
    expect(await figures(await snapshotFrom(gzipSync(csv), {}, 'register.csv.gz'))).toEqual(
      await figures(await snapshotFrom(csv)),
    )
  })

  test('Parquet, with codes as text and as whole numbers', async () => {
    const expected = await figures(await snapshotFrom(csv))
    for (const types of ['all_varchar = true', 'all_varchar = false']) {
      const [from, to] = [passingFile('register.csv', csv), join(passingFolder(), 'register.parquet')]
      const duck = await connectTo({})
      await duck.run(`copy (select * from read_csv(${quoted(from)}, ${types})) to ${quoted(to)} (format parquet)`)
      duck.closeSync()
      expect(await figures(await snapshotFrom(readFileSync(to), {}, 'register.parquet'))).toEqual(expected)
    }
  })

  test('columns in another order, and columns nobody asked for', async () => {
    const turned = csv
      .trim()
      .split('\n')
      .map((line, at) => [...line.split(','), at === 0 ? 'andet' : 'x,y'.replace(',', ' ')].reverse().join(','))
    expect(await figures(await snapshotFrom(turned.join('\n')))).toEqual(await figures(await snapshotFrom(csv)))
  })

  test('Windows-1252 with the euro sign and the dash that Latin-1 lacks', async () => {
    const map = { ...registerMap, sex: { column: 'køn', man: ['mand – €'], woman: ['kvinde'] } }
    const text = csv
      .replace('kon', 'køn')
      .replaceAll(/^(\d),(?:1|M),/gm, '$1,mand – €,')
      .replaceAll(/^(\d),(?:2|K),/gm, '$1,kvinde,')
    const bytes = Buffer.from(text.replaceAll('€', '\x80').replaceAll('–', '\x96'), 'latin1')
    expect(bytes.includes(0x80)).toBe(true)
    const expected = await figures(await snapshotFrom(csv))
    expect(await figures(await snapshotFrom(bytes, { map }))).toEqual(expected)
    expect(await figures(await snapshotFrom(text, { map }))).toEqual(expected)
  })
})

describe('what cannot be read is named by row, column, value and reason, and nothing is stored', () => {
  const broken = (from: string | RegExp, to: string) => csv.replace(from, to)

  test('a missing sex, a missing or impossible birth date, and no person', async () => {
    expect(await rejectsOf(broken(/^2,2,/m, '2,,'))).toEqual([{ row: 3, column: 'kon', value: '', reason: 'no-sex' }])
    expect(await rejectsOf(broken(/^2,2,1988-05-01/m, '2,2,'))).toEqual([
      { row: 3, column: 'foed_dag', value: '', reason: 'no-birth-date' },
    ])
    expect(await rejectsOf(broken(/^2,2,1988-05-01/m, '2,2,1989-02-29'))).toEqual([
      { row: 3, column: 'foed_dag', value: '1989-02-29', reason: 'not-a-date' },
    ])
    expect(await rejectsOf(broken(/^2,/m, ','))).toEqual([{ row: 3, column: 'lobenr', value: '', reason: 'no-person' }])
  })

  test('a text, a fraction, an exponent and a number too large where a code should be', async () => {
    for (const value of ['7OO', '70.4', '7e2', '1000', '-7'])
      expect(await rejectsOf(csv.trimEnd().replace(/,[^,]*$/, `,${value}`))).toEqual([
        { row: 5, column: 'y_1852', value, reason: 'not-a-code' },
      ])
  })

  test('nothing but a heading, whether rejects are accepted or not', async () => {
    for (const acceptRejects of [false, true])
      expect(await rejectsOf(csv.slice(0, csv.indexOf('\n') + 1), { acceptRejects })).toMatchObject([
        { row: 1, reason: 'no-rows' },
      ])
  })

  test('a municipality that is no number, a row with a field too few, and a person who is there twice', async () => {
    expect(await rejectsOf(broken(/(^2,2,1988-05-01,3),840/m, '$1,Rebild'))).toEqual([
      { row: 3, column: 'nykom2014', value: 'Rebild', reason: 'not-a-municipality' },
    ])
    expect(await rejectsOf(broken(/,$/m, ''))).toMatchObject([{ row: 2, reason: 'broken-row' }])
    expect(await rejectsOf(csv + csv.split('\n')[1])).toEqual([
      { row: 6, column: 'lobenr', value: '1', reason: 'person-twice' },
    ])
  })

  test('a week that no calendar has: y_9953', async () => {
    expect(await rejectsOf(broken('y_1852', 'y_9953'))).toEqual([
      { row: 1, column: 'y_9953', value: 'y_9953', reason: 'no-such-week' },
    ])
  })

  test('a bad code in a Parquet file', async () => {
    const from = passingFile('register.csv', csv.trimEnd().replace(/,[^,]*$/, ',7e2'))
    const to = join(passingFolder(), 'register.parquet')
    const duck = await connectTo({})
    await duck.run(
      `copy (select * from read_csv(${quoted(from)}, all_varchar = true)) to ${quoted(to)} (format parquet)`,
    )
    duck.closeSync()
    const found = await openStore(passingFolder()).import({ file: to, map: registerMap })
    expect(!found.ok && found.refusal).toMatchObject({
      why: 'rejected',
      manifest: { rejected: [{ row: 4, column: 'y_1852', value: '7e2', reason: 'not-a-code' }] },
    })
  })

  test('nothing is stored, unless the rejects are accepted, and then every figure says so', async () => {
    const store = passingFolder()
    const file = passingFile('register.csv', broken(/^2,2,/m, '2,,'))
    expect((await openStore(store).import({ file, map: registerMap })).ok).toBe(false)
    expect(readdirSync(store)).toEqual([])
    const accepted = await openStore(store).import({ file, map: registerMap, acceptRejects: true })
    expect(accepted.ok && accepted.value.manifest).toMatchObject({ persons: 3, rows: 4, rejectedRows: 1 })
    const snapshot = (accepted.ok && accepted.value) as Snapshot
    const counted = await countGoalOne(snapshot, [quarter], defaultParameters)
    expect(counted.ok && counted.value[0]?.warnings).toContainEqual({ code: 'rejected-rows', rows: 1 })
  })

  test('a column that the map names and the file lacks', async () => {
    const found = await imported(csv.replace('herkomst', 'oprindelse'))
    expect(found).toEqual({ ok: false, refusal: { why: 'missing-columns', columns: ['herkomst'] } })
  })
})

describe('files beside the register', () => {
  const bare = csv
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .filter((_, at) => at < 1 || at > 3)
        .join(','),
    )
    .join('\n')
  const persons =
    'lobenr;kon;foed_dag;herkomst\n1;1;1988-05-01;3\n2;2;1988-05-01;3\n3;K;1988-05-01;3\n4;M;1988-05-01;1\n'

  test('the persons file supplies what the register lacks', async () => {
    expect(await figures(await snapshotFrom(bare, { persons: passingFile('p.csv', persons) }))).toEqual(
      await figures(await snapshotFrom(csv)),
    )
  })

  test('a person the file does not have is rejected, and so are its own faults', async () => {
    const short = passingFile('p.csv', persons.replace('3;K;1988-05-01;3\n', '2;2;1988-05-01;3\n'))
    expect(await rejectsOf(bare, { persons: short })).toEqual([
      { file: 'persons', row: 4, column: 'lobenr', value: '2', reason: 'person-twice' },
      { row: 4, column: 'kon', value: '', reason: 'no-sex' },
    ])
  })

  test('a spell of IGU that ends before it starts, or is of no kind', async () => {
    const igu = passingFile(
      'igu.csv',
      'person,kind,from,to\n1,praktik,2018-10-08,2018-10-01\n1,ferie,2018-10-01,2018-10-08\n',
    )
    expect(await rejectsOf(csv, { igu })).toEqual([
      { file: 'igu', row: 2, column: 'to', value: '2018-10-01', reason: 'ends-before-it-starts' },
      { file: 'igu', row: 3, column: 'kind', value: 'ferie', reason: 'not-a-kind' },
    ])
  })

  test('membership of the programme is tested where the map names it', async () => {
    const map = { ...registerMap, programme: { column: 'iprog', member: ['1'] } }
    const text = csv
      .trim()
      .split('\n')
      .map((line, at) => `${line},${at === 0 ? 'iprog' : at === 1 ? '1' : '0'}`)
      .join('\n')
    const counted = await countGoalOne(await snapshotFrom(text, { map }), [quarter], defaultParameters)
    expect(counted.ok && counted.value[0]).toMatchObject({ excluded: { origin: 1, notInProgramme: 2 }, warnings: [] })
  })
})

describe('snapshots', () => {
  test('the same file is the same snapshot, and a corrected one is another beside it', async () => {
    const store = openStore(passingFolder())
    const ask = (content: string) => store.import({ file: passingFile('register.csv', content), map: registerMap })
    const [once, twice, corrected] = [
      await ask(csv),
      await ask(csv),
      await ask(csv.replace('1988-05-01', '1988-05-02')),
    ]
    expect(once).toEqual(twice)
    expect(once.ok && once.value.id).toMatch(/^2018-12-30-[0-9a-f]{8}$/)
    expect(corrected.ok && once.ok && corrected.value.id !== once.value.id).toBe(true)
    expect(await store.list()).toHaveLength(2)
  })

  test('the map, the files beside and the extract date are part of what it is', async () => {
    const store = openStore(passingFolder())
    const file = passingFile('register.csv', csv)
    const other = { ...registerMap, origin: { column: 'herkomst', nonWesternImmigrant: ['1'] } }
    const igu = passingFile('igu.csv', 'person,kind,from,to\n')
    await store.import({ file, map: registerMap })
    await store.import({ file, map: other })
    await store.import({ file, map: registerMap, igu })
    await store.import({ file, map: registerMap, extractDate: day('2019-01-15') })
    expect(new Set((await store.list()).map(({ id }) => id)).size).toBe(4)
  })

  test('forgetting one deletes its rows and leaves the others', async () => {
    const folder = passingFolder()
    const store = openStore(folder)
    const imports = await store.import({ file: passingFile('register.csv', csv), map: registerMap })
    const { id } = (imports.ok && imports.value) as Snapshot
    expect(await store.forget('2018-12-30-00000000')).toBe(false)
    expect(await store.forget('../..')).toBe(false)
    expect(await store.forget(id)).toBe(true)
    expect(readdirSync(folder)).toEqual([])
    expect(await store.find(id)).toBeNull()
  })

  test('the register of a municipality is of CPR numbers, kept as digits; anything else is rejected unseen', async () => {
    const own = [
      { ...people[0], person: '710190-0017' },
      { ...people[1], person: '7101900025' },
    ] as Somebody[]
    const snapshot = await snapshotOf(own, { identified: true })
    expect(snapshot.manifest.identified).toBe(true)
    expect(await findPerson(snapshot, '7101900017')).not.toBeNull()
    expect(await rejectsOf(csv, { identified: true })).toContainEqual({
      row: 2,
      column: 'lobenr',
      value: '',
      reason: 'not-a-cpr',
    })
  })

  test('a number is the same with and without its hyphen, in the files beside too', async () => {
    const [first, second] = ['7101900017', '7101900025']
    const rows = csv
      .trim()
      .split('\n')
      .slice(0, 3)
      .map((line) => line.split(','))
    const facts = ['kon', 'foed_dag', 'herkomst'].map((name) => (rows[0] as string[]).indexOf(name))
    const numbers = ['lobenr', first, second]
    const bare = rows.map((row, at) => [numbers[at], ...row.slice(1).filter((_, place) => !facts.includes(place + 1))])
    const beside = rows.map((row, at) => [numbers[at]?.replace(/^(\d{6})/, '$1-'), ...facts.map((place) => row[place])])
    const asText = (lines: readonly (readonly unknown[])[]) => lines.map((line) => line.join(',')).join('\n')
    const igu = passingFile(
      'igu.csv',
      `person,kind,from,to\n${first.replace(/^(\d{6})/, '$1-')},praktik,2018-10-01,2018-10-07\n`,
    )
    const persons = passingFile('persons.csv', asText(beside))
    const snapshot = await snapshotFrom(asText(bare), { identified: true, persons, igu })
    expect(snapshot.manifest).toMatchObject({ persons: 2, rejected: [], iguStrangers: 0 })
    expect((await findPerson(snapshot, first))?.igu).toHaveLength(1)
  })

  test('a spell of IGU without an end has the weeks of the register, and one beside it none', async () => {
    const spells = 'person,kind,from,to\n1,praktik,2018-12-24,9999-12-31\n2,praktik,2019-02-04,2019-02-10\n'
    const snapshot = await snapshotFrom(csv, { igu: passingFile('igu.csv', spells) })
    expect((await findPerson(snapshot, '1'))?.igu).toHaveLength(1)
    expect((await findPerson(snapshot, '2'))?.igu).toHaveLength(0)
    expect(snapshot.manifest.iguStrangers).toBe(0)
  })
})

test('a map that does not hold says where', () => {
  const wrong = readColumnMap({ ...registerMap, week: 'y_', sex: { column: 'kon', man: [] } })
  expect(!wrong.ok && wrong.problems.map((problem) => problem.split(':')[0])).toEqual(['sex.man', 'sex.woman', 'week'])
})

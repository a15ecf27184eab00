import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { type Cell, rowsOf, type SheetError } from './sheet.ts'

async function read(
  file: string | Buffer,
): Promise<{ heads: readonly string[]; rows: (readonly [number, ...Cell[]])[] }> {
  const sheet = await readSheet(Buffer.from(file as string))
  const rows: (readonly [number, ...Cell[]])[] = []
  for await (const { number, cells } of rowsOf(sheet)) rows.push([number, ...cells])
  return { heads: sheet.heads, rows }
}

const faultOf = (file: string | Buffer) =>
  read(file).then(
    () => 'read',
    (error: SheetError) => error.fault,
  )

const windows1252 = (text: string) =>
  Buffer.from([...text].map((letter) => ({ '€': 0x80, '–': 0x96, '’': 0x92 })[letter] ?? letter.charCodeAt(0)))

describe('a CSV file', () => {
  test.each([
    ['semicolons', 'Navn;By\r\nÅse;Ærø\r\n'],
    ['commas', 'Navn,By\nÅse,Ærø\n'],
    ['tabs', 'Navn\tBy\nÅse\tÆrø'],
    ['a line that names the mark', 'sep=;\r\nNavn;By\r\nÅse;Ærø'],
    ['a mark for UTF-8', '\ufeffNavn;By\nÅse;Ærø'],
  ])('is read with %s', async (_, text) => {
    const { heads, rows } = await read(text)
    expect(heads).toEqual(['Navn', 'By'])
    expect(rows.map(([, ...cells]) => cells)).toEqual([['Åse', 'Ærø']])
  })

  test('of Windows keeps its € and –', async () => {
    const { rows } = await read(windows1252('Navn;Løn\r\nSøren – vikar;100 €\r\n'))
    expect(rows).toEqual([[2, 'Søren – vikar', '100 €']])
  })

  test('of UTF-16 with a mark is read', async () => {
    const { rows } = await read(Buffer.from('\ufeffNavn;By\r\nÅse;Ærø', 'utf16le'))
    expect(rows).toEqual([[2, 'Åse', 'Ærø']])
  })

  test('is unpacked from gzip', async () => {
    expect((await read(gzipSync('Navn;By\nÅse;Ærø'))).rows).toEqual([[2, 'Åse', 'Ærø']])
  })

  test('keeps a new line in quotes, and rows keep their numbers past empty ones', async () => {
    const { rows } = await read('Navn;Note\n"Åse";"en linje\nog en til; med tegn"\n\nBo;"sagde ""hej"""\n')
    expect(rows).toEqual([
      [2, 'Åse', 'en linje\nog en til; med tegn'],
      [4, 'Bo', 'sagde "hej"'],
    ])
  })

  test('can be read again from the start', async () => {
    const sheet = await readSheet(Buffer.from('a;b\n1;2\n3;4'))
    for (const _ of [1, 2]) {
      const seen: number[] = []
      for await (const { number } of rowsOf(sheet)) seen.push(number)
      expect(seen).toEqual([2, 3])
    }
  })

  test('of 100,000 rows is read a row at a time, and one of far more is refused', async () => {
    const lines = (count: number) => Array.from({ length: count }, (_, nth) => `${nth};Navn ${nth};37,5`).join('\n')
    const sheet = await readSheet(Buffer.from(`Id;Navn;Timer\n${lines(100_000)}`))
    let count = 0
    for await (const { cells } of rowsOf(sheet)) count += cells[2] === '37,5' ? 1 : 0
    expect(count).toBe(100_000)
    expect(await faultOf(Buffer.from(`Id;Navn;Timer\n${lines(250_001)}`))).toBe('too-large')
  }, 60_000)

  test('with nothing but a heading has no rows', async () => {
    expect(await read('Navn;By\r\n')).toEqual({ heads: ['Navn', 'By'], rows: [] })
  })

  test.each([
    ['nothing in it', '', 'empty'],
    ['blanks only', ' \n \n', 'empty'],
    ['bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 0]), 'not-a-table'],
    ['a heading twice', 'Navn;Navn\nx;y', 'head-twice'],
    ['a quote that never ends', 'Navn;By\n"Åse;Ærø\n', 'broken-quotes'],
    ['packing that is cut off', gzipSync('Navn;By\nÅse;Ærø').subarray(0, 20), 'broken-file'],
  ])('with %s is refused', async (_, file, fault) => {
    expect(await faultOf(file)).toBe(fault)
  })

  test.each([
    ['that never ends', '"Åse;Ærø'],
    ['with words behind it', '"Åse" på;Ærø'],
  ])('says in which row there is a quotation mark %s', async (_, row) => {
    const lines = Array.from({ length: 20_000 }, (_, nth) => (nth === 12_000 ? row : `Navn ${nth};Ærø`))
    const reading = read(`Navn;By\r\n${lines.join('\r\n')}\r\n`)
    await expect(reading).rejects.toMatchObject({ fault: 'broken-quotes', where: ['12002'] })
  })

  test('keeps quotation marks inside a cell that does not begin with one', async () => {
    expect((await read('Navn;By\nKarl "Kalle" Bo; "Ærø" \n')).rows).toEqual([[2, 'Karl "Kalle" Bo', '"Ærø"']])
  })

  test('whose lines end as an old Mac ends them is read', async () => {
    expect((await read('Navn;By\rÅse;Ærø\rBo;"Fanø\n2"')).rows).toEqual([
      [2, 'Åse', 'Ærø'],
      [3, 'Bo', 'Fanø\n2'],
    ])
  })

  test('that unfolds without end is refused', async () => {
    expect(await faultOf(gzipSync(Buffer.alloc(150_000_000, 'a;')))).toBe('too-large')
  })
})

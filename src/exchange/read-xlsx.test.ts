import { deflateRawSync } from 'node:zlib'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readSheet } from './read-sheet.ts'
import { type Cell, rowsOf, type SheetError } from './sheet.ts'

// Written by one program and read by another: exceljs is the oracle.

async function workbook(fill: (page: excel.Worksheet, book: excel.Workbook) => void): Promise<Buffer> {
  const book = new excel.Workbook()
  fill(book.addWorksheet('Ark1'), book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function read(file: Buffer) {
  const sheet = await readSheet(file)
  const rows: (readonly [number, ...Cell[]])[] = []
  for await (const { number, cells } of rowsOf(sheet)) rows.push([number, ...cells])
  return { heads: sheet.heads, rows }
}

const faultOf = (file: Buffer) =>
  read(file).then(
    () => null,
    ({ fault, where }: SheetError) => ({ fault, where }),
  )

const utc = (text: string) => new Date(`${text}Z`)

describe('a workbook', () => {
  test('gives text, numbers, days, times and boxes as text', async () => {
    const file = await workbook((page) => {
      page.addRow(['Tekst', 'Tal', 'Dag', 'Tid', 'Begge', 'Ja/nej', 'Dag som tekst'])
      const row = page.addRow(['Åse & <Bo>', 37.5, utc('2026-02-01T00:00:00'), utc('1899-12-30T10:30:00')])
      row.getCell(3).numFmt = 'dd-mm-yyyy'
      row.getCell(4).numFmt = 'hh:mm'
      row.getCell(5).value = utc('2026-02-01T10:30:00')
      row.getCell(5).numFmt = 'd/m/yy h:mm'
      row.getCell(6).value = true
      row.getCell(7).value = '1-2-2026'
    })
    expect(await read(file)).toEqual({
      heads: ['Tekst', 'Tal', 'Dag', 'Tid', 'Begge', 'Ja/nej', 'Dag som tekst'],
      rows: [[2, 'Åse & <Bo>', '37.5', '2026-02-01', '10:30', '2026-02-01 10:30', 'ja', '1-2-2026']],
    })
  })

  test('is read alike with shared and with inline texts, rich ones too', async () => {
    const file = await workbook((page) => {
      page.addRow(['a', 'b'])
      page.addRow([{ richText: [{ text: 'fed ' }, { text: 'og tynd' }] }, 'x\ny'])
    })
    expect((await read(file)).rows).toEqual([[2, 'fed og tynd', 'x\ny']])
  })

  test('has what a formula last came to, and never what it would come to', async () => {
    const file = await workbook((page) => {
      page.addRow(['a', 'b', 'c', 'd'])
      page.addRow([
        { formula: 'B2*2', result: 14 },
        { formula: 'HYPERLINK("http://x")', result: 'Åse' },
        { formula: '1/0', result: { error: '#DIV/0!' } },
        { formula: 'cmd|"/c calc"!A1' },
      ])
    })
    expect((await read(file)).rows).toEqual([
      [2, '14', 'Åse', { unreadable: 'error-value' }, { unreadable: 'formula-without-value' }],
    ])
  })

  test('keeps =cmd as the text it is', async () => {
    const file = await workbook((page) => {
      page.addRow(['a', 'b'])
      page.addRow(["=cmd|'/c calc'!A1", 'x'])
    })
    expect((await read(file)).rows).toEqual([[2, "=cmd|'/c calc'!A1", 'x']])
  })

  test('with merged cells among its rows is refused, and says which', async () => {
    const file = await workbook((page) => {
      page.addRow(['a', 'b'])
      for (const each of [1, 2, 3]) page.addRow([each, each])
      page.mergeCells('A2:A4')
      page.mergeCells('B3:B4')
    })
    expect(await faultOf(file)).toEqual({ fault: 'merged-cells', where: ['A2:A4', 'B3:B4'] })
  })

  test('may have a merged title above its heading', async () => {
    const file = await workbook((page) => {
      page.addRow(['Udtræk fra fagsystemet'])
      page.mergeCells('A1:B1')
      page.addRow(['a', 'b'])
      page.addRow([1, 2])
    })
    const found = await faultOf(file)
    expect(found).toBeNull()
    expect(await read(file)).toEqual({ heads: ['a', 'b'], rows: [[3, '1', '2']] })
  })

  test('shows its first sheet that is not hidden', async () => {
    const file = await workbook((page, book) => {
      page.state = 'hidden'
      page.addRow(['skjult', 'skjult 2'])
      book.addWorksheet('Ark2').addRow(['synlig', 'ark'])
    })
    expect((await read(file)).heads).toEqual(['synlig', 'ark'])
  })

  test('counts its days from 1904 where it says so', async () => {
    const file = await workbook((page, book) => {
      book.properties.date1904 = true
      page.addRow(['Dag', 'b'])
      page.addRow([utc('2026-02-01T00:00:00'), 'x']).getCell(1).numFmt = 'yyyy-mm-dd'
    })
    expect((await read(file)).rows).toEqual([[2, '2026-02-01', 'x']])
  })

  test('that is empty, cut off or locked is refused', async () => {
    expect(await faultOf(await workbook(() => {}))).toMatchObject({ fault: 'empty' })
    const whole = await workbook((page) => page.addRow(['a', 'b']))
    expect(await faultOf(whole.subarray(0, whole.length - 40))).toMatchObject({ fault: 'broken-file' })
    expect(await faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))).toMatchObject({ fault: 'locked' })
  })
})

/** A packed file with one part that says a size of its own choosing. */
function zipOf(name: string, content: Buffer, says = content.length): Buffer {
  const packed = deflateRawSync(content)
  const named = Buffer.from(name)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(named.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(says, 24)
  entry.writeUInt16LE(named.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(local.length + named.length + packed.length, 16)
  return Buffer.concat([local, named, packed, entry, named, end])
}

describe('a bomb', () => {
  test('that says how large it is is refused unopened', async () => {
    const file = zipOf('xl/workbook.xml', Buffer.from('<workbook/>'), 500_000_000)
    expect(await faultOf(file)).toMatchObject({ fault: 'too-large' })
  })

  test('that hides how large it is is refused while it unfolds', async () => {
    const file = zipOf('xl/_rels/workbook.xml.rels', Buffer.alloc(60_000_000, ' '), 100)
    const before = process.memoryUsage().rss
    expect(await faultOf(file)).toMatchObject({ fault: 'too-large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('of entities that unfold each other is refused', async () => {
    const laughs = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><Relationships/>'
    expect(await faultOf(zipOf('xl/_rels/workbook.xml.rels', Buffer.from(laughs)))).toMatchObject({
      fault: 'broken-file',
    })
  })
})

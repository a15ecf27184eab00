import { type Block, type Document, isRightToLeft, type PdfLanguage } from './block.ts'
import { type Element, openPdf, Sheet, type Style } from './sheet.ts'

export { type Block, type Document, type PdfLanguage, pdfLanguages } from './block.ts'

const body: Style = { size: 10.5 }
const strong: Style = { size: 10.5, strong: true }
const between = 18

/** A tagged document (the part of PDF/UA that our texts need): title, language and reading order are in it. */
export async function pdfOf(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await openPdf(document)
  const bytes = new Promise<Uint8Array<ArrayBuffer>>((done, fail) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => done(Uint8Array.from(Buffer.concat(chunks))))
    pdf.on('error', fail)
  })
  const sheet = new Sheet(pdf, document.language)
  write(sheet, sheet.root, 'H1', document.title, { size: 20, strong: true })
  for (const block of document.blocks) draw(sheet, block)
  sheet.root.end()
  sheet.feet(document.foot ?? document.title)
  pdf.end()
  return await bytes
}

type Drawers = { readonly [K in Block['kind']]: (sheet: Sheet, block: Extract<Block, { kind: K }>) => void }

const drawers: Drawers = {
  heading: (sheet, { text, language }) => {
    sheet.gap(16)
    sheet.keep(60)
    write(sheet, sheet.root, 'H2', text, { size: 13, strong: true }, language)
  },
  paragraph: (sheet, { text, quiet = false, language }) => {
    sheet.gap(6)
    write(sheet, sheet.root, 'P', text, { ...body, quiet }, language)
  },
  facts,
  table,
  beside,
  signatures,
}

const draw = (sheet: Sheet, block: Block) => (drawers[block.kind] as (sheet: Sheet, block: Block) => void)(sheet, block)

/** One text over the whole width. */
function write(sheet: Sheet, parent: Element, type: string, text: string, style: Style, own?: PdfLanguage): void {
  const language = own ?? sheet.language
  const rightToLeft = isRightToLeft(language)
  const element = sheet.element(parent, type, { language, said: text })
  const { left: x, width } = sheet
  sheet.cells([{ element, lines: sheet.lines(text, width, style, rightToLeft), x, width, style, rightToLeft }])
}

interface Column {
  readonly text: string
  readonly type: 'TH' | 'TD'
  readonly language: PdfLanguage
  readonly width: number
  readonly scope?: 'Row' | 'Column'
}

/** Cells beside each other, the first at the side where the document's language begins. */
function row(sheet: Sheet, parent: Element, columns: readonly Column[], strongAll = false): void {
  const tr = sheet.element(parent, 'TR')
  const turned = isRightToLeft(sheet.language)
  let from = 0
  const cells = columns.map(({ text, type, language, width, scope }) => {
    const rightToLeft = isRightToLeft(language)
    const style = type === 'TH' || strongAll ? strong : body
    const x = turned ? sheet.left + sheet.width - from - width : sheet.left + from
    from += width + between
    const element = sheet.element(tr, type, { language, said: text, ...(scope ? { scope } : {}) })
    return { element, lines: sheet.lines(text, width, style, rightToLeft), x, width, style, rightToLeft }
  })
  sheet.gap(5)
  sheet.cells(cells)
  sheet.gap(5)
  sheet.rule()
}

function facts(sheet: Sheet, { rows, language = sheet.language }: Extract<Block, { kind: 'facts' }>): void {
  sheet.gap(6)
  const parent = sheet.element(sheet.root, 'Table')
  const first = sheet.width * 0.34
  const second = sheet.width - first - between
  for (const { label, value } of rows)
    row(sheet, parent, [
      { text: label, type: 'TH', scope: 'Row', language, width: first },
      { text: value, type: 'TD', language, width: second },
    ])
}

function table(sheet: Sheet, { head, rows, language = sheet.language }: Extract<Block, { kind: 'table' }>): void {
  sheet.gap(6)
  const parent = sheet.element(sheet.root, 'Table')
  const width = (sheet.width - between * (head.length - 1)) / head.length
  row(
    sheet,
    parent,
    head.map((text) => ({ text, type: 'TH', scope: 'Column', language, width })),
  )
  for (const texts of rows)
    row(
      sheet,
      parent,
      texts.map((text) => ({ text, type: 'TD', language, width })),
    )
}

function beside(sheet: Sheet, { languages, names, rows }: Extract<Block, { kind: 'beside' }>): void {
  sheet.gap(6)
  const parent = sheet.element(sheet.root, 'Table')
  const width = (sheet.width - between) / 2
  const columns = (texts: readonly [string, string], type: Column['type']) =>
    ([0, 1] as const).map((at) => ({
      text: texts[at],
      type,
      language: languages[at],
      width,
      ...(type === 'TH' ? { scope: 'Column' as const } : {}),
    }))
  row(sheet, parent, columns(names, 'TH'))
  for (const { texts, strong: isStrong } of rows) row(sheet, parent, columns(texts, 'TD'), isStrong)
}

function signatures(sheet: Sheet, { lines, language = sheet.language }: Extract<Block, { kind: 'signatures' }>): void {
  const width = (sheet.width - between * (lines.length - 1)) / lines.length
  const rightToLeft = isRightToLeft(language)
  const style = { size: 9, quiet: true }
  sheet.keep(96)
  sheet.gap(50)
  const cells = lines.map((text, at) => {
    const x = sheet.left + (rightToLeft ? lines.length - 1 - at : at) * (width + between)
    sheet.rule(x, width)
    const element = sheet.element(sheet.root, 'P', { language, said: text })
    return { element, lines: sheet.lines(text, width, style, rightToLeft), x, width, style, rightToLeft }
  })
  sheet.gap(4)
  sheet.cells(cells)
}

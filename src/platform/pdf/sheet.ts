import { type Document, isRightToLeft, type PdfLanguage } from './block.ts'
import { readFaces } from './faces.ts'
import { type Line, linesOf } from './lines.ts'
import { type Piece, stretchesIn } from './pieces.ts'

type Stretch = Pick<Piece, 'text' | 'face'>
export type Pdf = PDFKit.PDFDocument
export type Element = PDFKit.PDFStructureElement

export interface Style {
  readonly size: number
  readonly strong?: boolean
  readonly quiet?: boolean
}

/** A column of text: its element in the structure, its lines, and where it stands. */
export interface Cell {
  readonly element: Element
  readonly lines: readonly Line[]
  readonly x: number
  readonly width: number
  readonly style: Style
  readonly rightToLeft: boolean
}

const edge = 56
const foot = 70
const leading = 1.42
const ink = '#1a1a1a'
const quietInk = '#4a4a4a'
const rule = '#8a8a8a'

/** A4 that fills from the top, a new page when one is full. What is drawn is tagged where it is drawn. */
export class Sheet {
  readonly pdf: Pdf
  readonly root: Element
  readonly language: PdfLanguage
  private y = edge

  constructor(pdf: Pdf, language: PdfLanguage) {
    this.pdf = pdf
    this.language = language
    this.root = pdf.struct('Document')
    pdf.addStructure(this.root)
    pdf.addPage()
  }

  get left(): number {
    return edge
  }

  get width(): number {
    return this.pdf.page.width - 2 * edge
  }

  /** A new element under another, in a language of its own where it is not the document's. */
  element(
    parent: Element,
    type: string,
    options: { language?: PdfLanguage; said?: string; scope?: string } = {},
  ): Element {
    const { language = this.language, said, scope } = options
    const element = this.pdf.struct(type, {
      ...(language === this.language ? {} : { lang: language }),
      // Letters that are drawn from right to left are still read in order.
      ...(said && isRightToLeft(language) ? { actual: said } : {}),
      ...(scope ? { scope } : {}),
    } as PDFKit.Mixins.StructureElementOptions)
    parent.add(element)
    return element
  }

  lines(text: string, width: number, style: Style, rightToLeft: boolean): readonly Line[] {
    return linesOf(text, rightToLeft, width, (part) => this.widthOf(stretchesIn(part), style))
  }

  gap(points: number): void {
    this.y += points
  }

  /** Begins a new page unless this much is left on this one. */
  keep(points: number): void {
    if (this.y + points <= this.pdf.page.height - foot) return
    this.pdf.addPage()
    this.y = edge
  }

  /** Draws columns beside each other, line by line, over as many pages as they need. */
  cells(cells: readonly Cell[]): void {
    const height = Math.max(...cells.map(({ style }) => style.size * leading))
    const count = Math.max(...cells.map(({ lines }) => lines.length))
    this.keep(Math.min(count, 3) * height)
    for (let at = 0; at < count; at++) {
      this.keep(height)
      for (const cell of cells) {
        const line = cell.lines[at]
        if (line) cell.element.add(() => this.draw(line, cell))
      }
      this.y += height
    }
  }

  /** A thin line across some columns: decoration, so nobody hears it. */
  rule(x = this.left, width = this.width): void {
    const { pdf, y } = this
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(0.6)
      .strokeColor(rule)
      .stroke()
    pdf.endMarkedContent()
  }

  /** The foot of every page, once all are there. */
  feet(text: string): void {
    const { start, count } = this.pdf.bufferedPageRange()
    const style = { size: 8, quiet: true }
    for (let page = start; page < start + count; page++) {
      this.pdf.switchToPage(page)
      this.y = this.pdf.page.height - 46
      this.pdf.markContent('Artifact', { type: 'Pagination' })
      for (const [words, rightToLeft] of [
        [text, isRightToLeft(this.language)],
        [`${page - start + 1} / ${count}`, !isRightToLeft(this.language)],
      ] as const) {
        const lines = this.lines(words, this.width - 60, style, isRightToLeft(this.language))
        this.draw(lines[0] ?? [], { x: this.left, width: this.width, style, rightToLeft })
      }
      this.pdf.endMarkedContent()
    }
  }

  /** Drawn in the order they are read, each at its place. */
  private draw(line: Line, { x, width, style, rightToLeft }: Omit<Cell, 'element' | 'lines'>): void {
    let left = rightToLeft ? x + width - this.widthOf(line, style) : x
    const placed = line.map((piece) => {
      const at = left
      left += this.widthOf([piece], style)
      return { piece, x: at }
    })
    for (const { piece, x: at } of placed.sort((one, other) => one.piece.at - other.piece.at))
      this.drawPiece(piece, at, style)
  }

  /** Joined letters are drawn by glyphs that several letters share, and a turned stretch backwards: what they say goes along. */
  private drawPiece(piece: Piece, x: number, style: Style): void {
    const turned = piece.face === 'arabic' || piece.said !== piece.text
    if (turned) this.pdf.markContent('Span', { actual: piece.said })
    this.face(piece, style)
      .fillColor(style.quiet ? quietInk : ink)
      .text(piece.text, x, this.y + style.size, { lineBreak: false, baseline: 'alphabetic' })
    if (turned) this.pdf.endMarkedContent()
  }

  private widthOf(pieces: readonly Stretch[], style: Style): number {
    return pieces.reduce((sum, piece) => sum + this.face(piece, style).widthOfString(piece.text), 0)
  }

  private face({ face }: Stretch, { size, strong }: Style): Pdf {
    return this.pdf.font(`${face}-${strong ? 'strong' : 'plain'}`).fontSize(size)
  }
}

/** An empty document, tagged as PDF/UA asks for. The library is loaded when somebody first wants a document: it is dear. */
export async function openPdf({ title, language }: Document): Promise<Pdf> {
  const { default: PDFDocument } = await import('pdfkit')
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    // Newer than its types.
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    lang: language === 'da' ? 'da-DK' : language,
    displayTitle: true,
    info: { Title: title },
    size: 'A4',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    font: '',
  })
  for (const [name, font] of await readFaces()) pdf.registerFont(name, font)
  return pdf
}

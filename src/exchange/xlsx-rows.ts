import type { Cell, SheetRow } from './sheet.ts'
import { type NumberKind, numberAsText, spelled } from './xlsx-parts.ts'
import { attribute, plain, XmlScan } from './xml-scan.ts'

interface Parts {
  readonly strings: readonly string[]
  readonly styles: readonly NumberKind[]
  readonly from1904: boolean
}

const MOST_COLUMNS = 500

/** Makes rows of a sheet's XML, piece by piece. */
export class XlsxRows {
  readonly #parts: Parts
  readonly #scan: XmlScan
  #done: SheetRow[] = []
  #number = 0
  #cells: Cell[] = []
  #column = 0
  #tag = ''
  #value = ''
  #isValue = false
  #isFormula = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#scan = new XmlScan({
      open: (name, tag) => this.#open(name, tag),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#isValue) this.#value += plain(text)
      },
    })
  }

  /** The rows that end in this piece. @throws SheetError */
  read(piece: string): SheetRow[] {
    this.#done = []
    this.#scan.write(piece)
    return this.#done
  }

  #open(name: string, tag: string): void {
    switch (name) {
      case 'row':
        this.#number = Number(attribute(tag, 'r') ?? this.#number + 1)
        this.#cells = []
        this.#column = 0
        return
      case 'c':
        this.#column = columnOf(attribute(tag, 'r')) ?? this.#column + 1
        this.#tag = tag
        this.#value = ''
        this.#isFormula = false
        return
      case 'f':
        this.#isFormula = true
        return
      case 'v':
      case 't':
        this.#isValue = true
    }
  }

  #close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.#isValue = false
        return
      case 'c':
        this.#put()
        return
      case 'row':
        this.#done.push({ number: this.#number, cells: this.#cells })
    }
  }

  #put(): void {
    if (this.#column > MOST_COLUMNS) return
    while (this.#cells.length < this.#column - 1) this.#cells.push('')
    this.#cells[this.#column - 1] = this.#cell()
  }

  #cell(): Cell {
    const [type, value] = [attribute(this.#tag, 't'), this.#value]
    if (type === 'e') return { unreadable: 'error-value' }
    if (value === '') return this.#isFormula ? { unreadable: 'formula-without-value' } : ''
    switch (type) {
      case 's':
        return this.#parts.strings[Number(value)] ?? ''
      case 'b':
        return value === '1' ? 'ja' : 'nej'
      case 'str':
      case 'inlineStr':
        return spelled(value)
      case 'd':
        return value
          .replace(/T00:00:00.*$/, '')
          .replace('T', ' ')
          .slice(0, 16)
      default:
        return numberAsText(value, this.#kind(), this.#parts.from1904)
    }
  }

  #kind = (): NumberKind => this.#parts.styles[Number(attribute(this.#tag, 's') ?? 0)] ?? 'number'
}

/** `C7` is in column 3. */
function columnOf(reference: string | null): number | null {
  if (reference === null) return null
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column || null
}

import Papa from 'papaparse'

/** A quotation mark without its fellow, or words between one that closes a cell and the end of it. */
export class CsvQuoteError extends Error {
  /** The row, counted from 1: the heading is one, and so is an empty line. */
  readonly row: number

  constructor(row: number) {
    super(`a quotation mark does not match in row ${row}`)
    this.row = row
  }
}

/** More than any row holds: somewhere a quotation mark has swallowed what follows. */
const LONGEST_ROW = 1_000_000

/** Reads the rows of a CSV whose text comes in pieces, and holds no more of it than the row that has not ended. */
export class CsvRows {
  readonly #parser: Papa.Parser
  #rest = ''
  #read = 0

  /** @param text how it begins: its first line end tells how lines end. */
  constructor(delimiter: string, text: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: lineEndOf(text) })
  }

  /** The rows that end in this piece; at the last also the one that no line end closes. @throws CsvQuoteError */
  take(piece: string, isLast = false): string[][] {
    const text = this.#rest + piece
    if (text === '') return []
    const { data, errors, meta } = this.#parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>
    const fault = errors.find(({ type }) => type === 'Quotes')
    if (fault) throw new CsvQuoteError(this.#read + (fault.row ?? 0) + 1)
    this.#rest = isLast ? '' : text.slice(meta.cursor)
    this.#read += data.length
    if (this.#rest.length > LONGEST_ROW) throw new CsvQuoteError(this.#read + 1)
    return data
  }
}

/** What lines end with, quoted parts aside; blanks around a cell are nobody's, and so is a return before a new line. */
const lineEndOf = (text: string) => (/\r\n|\n|\r/.exec(text.replaceAll(/"[^"]*"/g, ''))?.[0] === '\r' ? '\r' : '\n')

/** A row that holds something, with its number in the file. */
export interface CsvRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * The rows of a whole CSV that hold something, each cell without blanks around it; null where a quotation mark does not match.
 * @param marks what may part the cells: the first of them that stands in the first line.
 */
export function readCsvRows(text: string, marks: readonly string[]): CsvRow[] | null {
  const first = text.split('\n', 1)[0] ?? ''
  const delimiter = marks.find((mark) => first.includes(mark)) ?? (marks[0] as string)
  try {
    const rows = new CsvRows(delimiter, text).take(text.replace(/^\ufeff/, ''), true)
    const numbered = rows.map((cells, at): CsvRow => ({ row: at + 1, cells: cells.map((cell) => cell.trim()) }))
    return numbered.filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    if (error instanceof CsvQuoteError) return null
    throw error
  }
}

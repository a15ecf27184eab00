/** The text is no table: a quote in it never ends. */
export class OpenQuoteError extends Error {}

/** The most letters a record may have. A longer one is a quote that somebody forgot to end. */
const LONGEST = 1_000_000

/**
 * The cells of the records that end in each piece of a text: one list of records a piece. A cell in quotes may hold the mark between
 * cells, line ends and doubled quotes; a quote elsewhere is a letter like any other, and so is one with more behind its end. The first
 * line end outside quotes is the file's. @throws OpenQuoteError
 */
export function* csvRecords(pieces: Iterable<string>, delimiter: string): Generator<string[][]> {
  let waiting = ''
  let lineEnd: string | undefined
  for (const piece of pieces) {
    waiting += piece
    lineEnd ??= lineEndOf(waiting, delimiter)
    const { records, end } = lineEnd ? recordsIn(waiting, { delimiter, lineEnd }) : { records: [], end: 0 }
    waiting = waiting.slice(end)
    if (waiting.length > LONGEST) throw new OpenQuoteError('a record without end')
    yield records
  }
  if (waiting === '') return
  // The last line need not have an end.
  const text = waiting + (lineEnd ?? '\n')
  const { records, end } = recordsIn(text, { delimiter, lineEnd: lineEnd ?? '\n' })
  if (end < text.length) throw new OpenQuoteError('a quote never ends')
  yield records
}

/** Undefined: not to be told yet. A carriage return at the very end may be half of one. */
function lineEndOf(text: string, delimiter: string): string | undefined {
  const inQuotes = new RegExp(`(?<=^|[\r\n${delimiter}])"(?:[^"]|"")*(?:"|$)`, 'g')
  return /\r\n|\n|\r(?!$)/.exec(text.replaceAll(inQuotes, ''))?.[0]
}

interface Marks {
  readonly delimiter: string
  readonly lineEnd: string
}

/** The whole records in a text, and where they end. */
function recordsIn(text: string, marks: Marks): { records: string[][]; end: number } {
  const records: string[][] = []
  let [end, quote] = [0, text.indexOf('"')]
  for (;;) {
    const line = text.indexOf(marks.lineEnd, end)
    if (line < 0) return { records, end }
    if (quote >= 0 && quote < end) quote = text.indexOf('"', end)
    const isPlain = quote < 0 || quote > line
    const record = isPlain ? plainRecord(text, end, line, marks) : quotedRecord(text, end, marks)
    if (!record) return { records, end }
    records.push(record.cells)
    end = record.end
  }
}

const plainRecord = (text: string, from: number, line: number, { delimiter, lineEnd }: Marks) => ({
  cells: text.slice(from, line).split(delimiter),
  end: line + lineEnd.length,
})

/** A record with quotes in it, cell by cell; null: its end has not come. */
function quotedRecord(text: string, from: number, marks: Marks): { cells: string[]; end: number } | null {
  const cells: string[] = []
  for (let at = from; ; ) {
    const cell = cellAt(text, at, marks)
    if (!cell) return null
    cells.push(cell.words)
    if (cell.isLast) return { cells, end: cell.end }
    at = cell.end
  }
}

function cellAt(text: string, from: number, marks: Marks) {
  const quoted = text[from] === '"' ? quotedAt(text, from, marks) : { words: '', end: from }
  const line = quoted ? text.indexOf(marks.lineEnd, quoted.end) : -1
  if (!quoted || line < 0) return null
  const mark = text.indexOf(marks.delimiter, quoted.end)
  const isLast = mark < 0 || line < mark
  const [end, behind] = isLast ? [line, marks.lineEnd] : [mark, marks.delimiter]
  return { words: quoted.words + text.slice(quoted.end, end), isLast, end: end + behind.length }
}

/** The words in quotes at a place, the quotes themselves where more follows than the cell's end; null: that has not come. */
function quotedAt(text: string, from: number, { delimiter, lineEnd }: Marks) {
  const close = closingQuote(text, from + 1)
  if (close < 0 || close + lineEnd.length >= text.length) return null
  const words = text.slice(from + 1, close).replaceAll('""', '"')
  const isWhole = text.startsWith(delimiter, close + 1) || text.startsWith(lineEnd, close + 1)
  return { words: isWhole ? words : `"${words}"`, end: close + 1 }
}

/** Where the quote ends that was opened before; negative: nowhere. A doubled quote is one inside. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  return close
}

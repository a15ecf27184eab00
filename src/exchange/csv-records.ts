import { SheetError } from './sheet.ts'

/** The longest a record may be: one that goes on longer has a quote that nobody closed. */
const LONGEST = 1_000_000

/**
 * The records of a text that comes in pieces, each with its fields. Quoted fields may hold marks and new lines; a quote inside a field
 * that does not begin with one is a letter like others. @throws SheetError where a quote is never closed.
 */
export function* recordsIn(pieces: Iterable<string>, mark: string): Generator<readonly string[]> {
  let text = ''
  let end: string | null = null
  for (const piece of pieces) {
    text += piece
    end ??= lineEndIn(text)
    if (end === null) continue
    const reader = new Reader(text, mark, end)
    yield* reader.records()
    text = text.slice(reader.at)
    if (text.length > LONGEST) throw new SheetError('broken-file')
  }
  const last = new Reader(text === '' ? '' : `${text}\n`, mark, '\n')
  yield* last.records()
  if (last.at < text.length) throw new SheetError('broken-file')
}

/** What lines end with; null where that cannot be told yet. Before a new line there may be a return, which is trimmed away. */
function lineEndIn(text: string): string | null {
  if (text.includes('\n')) return '\n'
  return /\r[^\n]/.test(text) || text.length > LONGEST ? '\r' : null
}

/** Reads records from a text as far as they are there whole. */
class Reader {
  /** Where the next record begins. */
  at = 0
  readonly #text: string
  readonly #mark: string
  readonly #end: string
  #quote = 0

  constructor(text: string, mark: string, end: string) {
    this.#text = text
    this.#mark = mark
    this.#end = end
    this.#quote = text.indexOf('"')
  }

  *records(): Generator<readonly string[]> {
    for (let record = this.#record(); record; record = this.#record()) yield record
  }

  /** Null: the text has no more whole records. */
  #record(): readonly string[] | null {
    const until = this.#text.indexOf(this.#end, this.at)
    if (until < 0) return null
    if (this.#quote >= 0 && this.#quote < this.at) this.#quote = this.#text.indexOf('"', this.at)
    if (this.#quote >= 0 && this.#quote < until) return this.#quoted()
    const line = this.#text.slice(this.at, until)
    this.at = until + 1
    return line.split(this.#mark)
  }

  #quoted(): readonly string[] | null {
    const fields: string[] = []
    for (let from = this.at; ; from += this.#mark.length) {
      const close = this.#text[from] === '"' ? this.#closing(from) : from
      if (close === null) return null
      const until = this.#fieldEnd(close)
      if (until === null) return null
      fields.push(unquoted(this.#text.slice(from, until)))
      from = until
      if (!this.#text.startsWith(this.#end, from)) continue
      this.at = from + 1
      return fields
    }
  }

  /** Behind the quote that closes the one at a place. */
  #closing(from: number): number | null {
    for (let at = from + 1; ; at += 2) {
      at = this.#text.indexOf('"', at)
      if (at < 0) return null
      if (this.#text[at + 1] !== '"') return at + 1
    }
  }

  #fieldEnd(from: number): number | null {
    const end = this.#text.indexOf(this.#end, from)
    if (end < 0) return null
    const mark = this.#text.indexOf(this.#mark, from)
    return mark >= 0 && mark < end ? mark : end
  }
}

/** What stands between the quotes, if they stand around all of it. */
function unquoted(field: string): string {
  const inside = field.trimEnd()
  if (!inside.startsWith('"') || !inside.endsWith('"') || inside.length < 2) return field
  return inside.slice(1, -1).replaceAll('""', '"')
}

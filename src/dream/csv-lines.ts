import { isUtf8 } from 'node:buffer'
import { BLANK, LARGEST_CODE } from './runs.ts'

const LINE = 10
const RETURN = 13
const QUOTE = 34
const ZERO = 48
const NINE = 57

/** Texts of one byte, made once: a sex or an origin comes by the million. */
const letters = Array.from({ length: 256 }, (_, byte) => decode(Buffer.from([byte])).trim())

/** What is read of a line: the texts asked for, and the small numbers (weeks' codes and municipalities). */
export interface ReadLine {
  /** As an editor counts: the header is row 1. */
  readonly row: number
  readonly texts: readonly string[]
  /** Used again for the next line. */
  readonly numbers: Uint16Array
  /** The line has more or fewer fields than the header. */
  readonly broken: boolean
  /** The first number that is none: its column's place, and what stands there. */
  readonly bad: { readonly at: number; readonly value: string } | null
}

/** What each column is: -1 nothing, from 0 a number's slot, from -2 downwards a text's slot. */
export type Roles = Int32Array
const NOTHING = -1
export const textRole = (slot: number) => -2 - slot

/**
 * Reads the lines of a wide CSV file straight from its bytes: no text is made of the hundreds of codes in a line. Each text is
 * read as UTF-8 where it is that, else as Windows-1252.
 */
export class CsvLines {
  readonly #delimiter: number
  readonly #roles: Roles
  readonly #numbers: Uint16Array
  /** Of a column with a number: the last of the columns after it whose numbers follow one another. */
  readonly #stretches: Int32Array
  #view: DataView = new DataView(new ArrayBuffer(0))
  #texts: string[] = []
  #bad: ReadLine['bad'] = null
  #row = 0
  /** The next quote at or after the line being read; -1 for none. */
  #quote = -1
  #rest: Buffer = Buffer.alloc(0)

  constructor(delimiter: string, roles: Roles, numbers: Uint16Array) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#roles = roles
    this.#numbers = numbers
    this.#stretches = roles.map((_, at) => at)
    for (let at = roles.length - 2; at >= 0; at--)
      if ((roles[at] as number) >= 0 && roles[at + 1] === (roles[at] as number) + 1)
        this.#stretches[at] = this.#stretches[at + 1] as number
  }

  /** The lines after the header that a further piece of the file completes. After the last piece `end` is given, for a line without a break. */
  *read(piece: Buffer, end = false): Generator<ReadLine> {
    const buffer = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece
    this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length)
    this.#quote = buffer.indexOf(QUOTE)
    let from = 0
    for (let stop = this.#lineEnd(buffer, from, end); stop >= 0; stop = this.#lineEnd(buffer, from, end)) {
      const last = buffer[stop - 1] === RETURN ? stop - 1 : stop
      this.#row++
      if (this.#row > 1 && last > from) yield this.#line(buffer, from, last)
      from = stop + 1
    }
    this.#rest = Buffer.from(buffer.subarray(from))
  }

  /** Where the line that begins in `from` ends; -1 when that has not been read yet, or there is no more. */
  #lineEnd(buffer: Buffer, from: number, end: boolean): number {
    if (from >= buffer.length) return -1
    if (this.#quote >= 0 && this.#quote < from) this.#quote = buffer.indexOf(QUOTE, from)
    const next = buffer.indexOf(LINE, from)
    const stop = this.#hasQuotes(next < 0 ? buffer.length : next) ? lineEndOutsideQuotes(buffer, from) : next
    return stop < 0 && end ? buffer.length : stop
  }

  #hasQuotes(stop: number): boolean {
    return this.#quote >= 0 && this.#quote < stop
  }

  #line(buffer: Buffer, from: number, end: number): ReadLine {
    this.#texts = []
    this.#bad = null
    const whole = this.#hasQuotes(end)
      ? this.#quotedFields(buffer.subarray(from, end))
      : this.#fields(buffer, from, end)
    return { row: this.#row, texts: this.#texts, numbers: this.#numbers, broken: !whole, bad: this.#bad }
  }

  #fields(buffer: Buffer, from: number, end: number): boolean {
    const roles = this.#roles
    let at = from
    for (let column = 0; column < roles.length; column++) {
      if (at > end) return false
      const role = roles[column] as number
      if (role >= 0) {
        at = this.#numbersOf(buffer, at, end, column)
        column = this.#stretches[column] as number
      } else if (role === NOTHING) at = fieldEnd(buffer, at, end, this.#delimiter) + 1
      else at = this.#text(buffer, at, end, -2 - role) + 1
    }
    return at === end + 1
  }

  /**
   * Reads a stretch of numbers. A week's code is mostly that of the week before, so four bytes, three digits and a delimiter, are
   * compared at once: half the time of reading digits (docs/decisions/0023). @returns where the next field
   * begins; beyond the line's end when the line ended too early.
   */
  #numbersOf(buffer: Buffer, from: number, end: number, first: number): number {
    const [numbers, view, delimiter] = [this.#numbers, this.#view, this.#delimiter]
    const last = this.#stretches[first] as number
    const shift = (this.#roles[first] as number) - first
    let column = first
    let at = from
    let [word, value] = [0, BLANK]
    for (; column <= last && at <= end; column++) {
      if (buffer[at] === delimiter) {
        numbers[column + shift] = BLANK
        at++
      } else if (at + 4 <= end && view.getInt32(at) === word) {
        numbers[column + shift] = value
        at += 4
      } else {
        const start = at
        at = this.#number(buffer, at, end, column, column + shift) + 1
        word = this.#word(start, at, end)
        value = numbers[column + shift] as number
      }
    }
    return column > last ? at : end + 2
  }

  /** Three digits and a delimiter as one number; 0 where a field is anything else, or the last of its line. */
  #word(start: number, next: number, end: number): number {
    return next === start + 4 && next <= end ? this.#view.getInt32(start) : 0
  }

  /** Reads a number of up to three digits; leading noughts are allowed. @returns where the field ends. */
  #number(buffer: Buffer, from: number, end: number, column: number, slot: number): number {
    let value = 0
    let at = from
    let byte = buffer[at] as number
    // The byte at the end is a break, never a digit.
    while (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO
      byte = buffer[++at] as number
    }
    if ((byte !== this.#delimiter && at !== end) || value > LARGEST_CODE)
      return this.#oddNumber(buffer, from, end, column, slot)
    this.#numbers[slot] = at === from ? BLANK : value
    return at
  }

  #oddNumber(buffer: Buffer, from: number, end: number, column: number, slot: number): number {
    const stop = fieldEnd(buffer, from, end, this.#delimiter)
    this.#numberFrom(decode(buffer.subarray(from, stop)), column, slot)
    return stop
  }

  #text(buffer: Buffer, from: number, end: number, slot: number): number {
    const stop = fieldEnd(buffer, from, end, this.#delimiter)
    this.#texts[slot] =
      stop - from === 1 ? (letters[buffer[from] as number] as string) : this.#longText(buffer, from, stop)
    return stop
  }

  #longText(buffer: Buffer, from: number, stop: number): string {
    let high = 0
    for (let at = from; at < stop; at++) high |= buffer[at] as number
    return high < 128 ? buffer.toString('latin1', from, stop).trim() : decode(buffer.subarray(from, stop)).trim()
  }

  #numberFrom(field: string, column: number, slot: number): void {
    const text = field.trim()
    const value = Number(text)
    const good = /^\d*$/.test(text) && value <= LARGEST_CODE
    if (!good) this.#bad ??= { at: column, value: text }
    this.#numbers[slot] = text === '' || !good ? BLANK : value
  }

  #quotedFields(line: Buffer): boolean {
    const fields = splitFields(decode(line), String.fromCharCode(this.#delimiter))
    this.#roles.forEach((role, column) => {
      if (role >= 0) this.#numberFrom(fields[column] ?? '', column, role)
      else if (role < -1) this.#texts[-2 - role] = (fields[column] ?? '').trim()
    })
    return fields.length === this.#roles.length
  }
}

function fieldEnd(buffer: Buffer, from: number, end: number, delimiter: number): number {
  let at = from
  while (at < end && buffer[at] !== delimiter) at++
  return at
}

/** The break that ends a line in which fields are quoted, or -1 when it has not come yet. */
function lineEndOutsideQuotes(buffer: Buffer, from: number): number {
  let within = false
  for (let at = from; at < buffer.length; at++) {
    if (buffer[at] === QUOTE) within = !within
    else if (buffer[at] === LINE && !within) return at
  }
  return -1
}

/** Splits one line into its fields; a quote within quotes is written twice. */
export function splitFields(line: string, delimiter: string): string[] {
  const fields: string[] = []
  let field = ''
  let within = false
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] as string
    if (letter === '"' && within && line[at + 1] === '"') field += line[at++]
    else if (letter === '"') within = !within
    else if (letter === delimiter && !within) {
      fields.push(field)
      field = ''
    } else field += letter
  }
  return [...fields, field]
}

/** Reads bytes as UTF-8 if they are that, else as Windows-1252. */
export function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  // Without `stream`, Node 20.20 reads the bytes 80-9F as Latin-1, and a euro sign is lost.
  return new TextDecoder('windows-1252').decode(bytes, { stream: true })
}

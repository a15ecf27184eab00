import { isUtf8 } from 'node:buffer'
import { BLANK, LARGEST_CODE } from './runs.ts'

const LINE = 10
const RETURN = 13
const QUOTE = 34
const ZERO = 48
const NINE = 57

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
export const textRole = (slot: number) => -2 - slot

/**
 * Reads the lines of a wide CSV file straight from its bytes: no text is made of the hundreds of codes in a line. Each text is
 * read as UTF-8 where it is that, else as Windows-1252.
 */
export class CsvLines {
  readonly #delimiter: number
  readonly #roles: Roles
  readonly #numbers: Uint16Array
  #texts: string[] = []
  #bad: ReadLine['bad'] = null
  #row = 0
  #rest: Buffer = Buffer.alloc(0)

  constructor(delimiter: string, roles: Roles, numbers: Uint16Array) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#roles = roles
    this.#numbers = numbers
  }

  /** The lines after the header that a further piece of the file completes. After the last piece `end` is given, for a line without a break. */
  *read(piece: Buffer, end = false): Generator<ReadLine> {
    const buffer = this.#rest.length > 0 ? Buffer.concat([this.#rest, piece]) : piece
    let quote = buffer.indexOf(QUOTE)
    let from = 0
    while (from < buffer.length) {
      if (quote >= 0 && quote < from) quote = buffer.indexOf(QUOTE, from)
      const hasQuotes = (stop: number) => quote >= 0 && quote < stop
      let stop = buffer.indexOf(LINE, from)
      if (hasQuotes(stop < 0 ? buffer.length : stop)) stop = lineEndOutsideQuotes(buffer, from)
      if (stop < 0 && !end) break
      if (stop < 0) stop = buffer.length
      const last = buffer[stop - 1] === RETURN ? stop - 1 : stop
      this.#row++
      if (this.#row > 1 && last > from) yield this.#line(buffer, from, last, hasQuotes(stop))
      from = stop + 1
    }
    this.#rest = Buffer.from(buffer.subarray(from))
  }

  #line(buffer: Buffer, from: number, end: number, hasQuotes: boolean): ReadLine {
    this.#texts = []
    this.#bad = null
    const whole = hasQuotes ? this.#quotedFields(buffer.subarray(from, end)) : this.#fields(buffer, from, end)
    return { row: this.#row, texts: this.#texts, numbers: this.#numbers, broken: !whole, bad: this.#bad }
  }

  #fields(buffer: Buffer, from: number, end: number): boolean {
    const roles = this.#roles
    let at = from
    for (let column = 0; column < roles.length; column++) {
      if (at > end) return false
      const role = roles[column] as number
      if (role >= 0) at = this.#number(buffer, at, end, column, role)
      else {
        const stop = fieldEnd(buffer, at, end, this.#delimiter)
        if (role < -1) this.#texts[-2 - role] = decode(buffer.subarray(at, stop)).trim()
        at = stop
      }
      at++
    }
    return at === end + 1
  }

  /** Reads a number of up to three digits; leading noughts are allowed. @returns where the field ends. */
  #number(buffer: Buffer, from: number, end: number, column: number, slot: number): number {
    let value = 0
    let at = from
    for (; at < end; at++) {
      const byte = buffer[at] as number
      if (byte < ZERO || byte > NINE) break
      value = value * 10 + byte - ZERO
    }
    if ((at < end && buffer[at] !== this.#delimiter) || value > LARGEST_CODE) {
      const stop = fieldEnd(buffer, at, end, this.#delimiter)
      this.#numberFrom(decode(buffer.subarray(from, stop)), column, slot)
      return stop
    }
    this.#numbers[slot] = at === from ? BLANK : value
    return at
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

/** What a column is sent as: bytes as they are, everything else as the text the database reads it from. */
export type Sent = 'text' | 'bytea'

const OID: Readonly<Record<Sent, number>> = { text: 25, bytea: 17 }
const HEAD = 20

let page = Buffer.allocUnsafe(1 << 20)

/**
 * Values as one array in PostgreSQL's own binary form: nothing is quoted here and nothing unquoted there, and bytes are not spelled out.
 * One dimension, perhaps with nulls, of a type, so many, counted from 1; then each with its length before it.
 */
export function binaryColumn(sent: Sent, values: readonly (string | Buffer | null)[]): Buffer {
  let end = HEAD
  for (const value of values) end = put(value, end)
  for (const [nth, word] of [1, 1, OID[sent], values.length, 1].entries()) page.writeInt32BE(word, nth * 4)
  return Buffer.from(page.subarray(0, end))
}

/** @returns where the next one begins. */
function put(value: string | Buffer | null, at: number): number {
  // A letter takes at most three bytes.
  const most = 4 + (value?.length ?? 0) * 3
  if (at + most > page.length) grow(at, most)
  const length = value === null ? -1 : write(value, at + 4)
  page.writeInt32BE(length, at)
  return at + 4 + Math.max(0, length)
}

function grow(used: number, wanted: number): void {
  const larger = Buffer.allocUnsafe(page.length * 2 + wanted)
  page.copy(larger, 0, 0, used)
  page = larger
}

const SHORT = 48

/** @returns how many bytes it took. */
function write(value: string | Buffer, at: number): number {
  if (typeof value !== 'string') return value.copy(page, at)
  if (value.length > SHORT) return page.write(value, at)
  // Plain letters one by one are sooner written than asked for.
  for (let nth = 0; nth < value.length; nth++) {
    const letter = value.charCodeAt(nth)
    if (letter > 0x7f) return page.write(value, at)
    page[at + nth] = letter
  }
  return value.length
}

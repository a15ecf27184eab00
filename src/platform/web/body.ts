import { createHash } from 'node:crypto'
import type { Typed } from './pages.ts'

/** The most a form may send. Generous for notes and questionnaire files; a field has a limit of its own. */
export const largestForm = 1_000_000

export class TooLargeError extends Error {}

/** The sender went away before the form was whole: nobody is there to read an answer. */
export class BrokenOffError extends Error {}

/** A file as it was sent, byte for byte. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly hash: Buffer
}

/** A file on our disk. It is gone when the request has been answered, unless the page has moved it. */
export interface ReceivedFile {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: Buffer
}

/** What a form sent: what was typed, and on a route that takes files, the files. */
export interface Sent {
  readonly typed: Typed
  readonly files: Readonly<Record<string, SentFile>>
  /** Files that were written to disk as they came. */
  readonly received: Readonly<Record<string, ReceivedFile>>
}

export const nothingSent: Sent = { typed: {}, files: {}, received: {} }

/**
 * Reads what a form sent. Where a route takes files, of at most so many bytes, they are kept as they are, and what was typed
 * holds their fingerprint; elsewhere a file becomes its text. @throws TooLargeError before reading more than the limit; BrokenOffError.
 */
export async function readForm(request: globalThis.Request, upload: number | null = null): Promise<Sent> {
  const largest = upload === null ? largestForm : upload + largestForm
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > largest) throw new TooLargeError('form too large')
  const bytes = await readAtMost(request.body, largest).catch((error) => {
    throw error instanceof TooLargeError ? error : new BrokenOffError('the sender went away')
  })
  const type = request.headers.get('content-type') ?? ''
  const data = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
  return upload === null ? { ...nothingSent, typed: await typedFrom(data) } : await withFiles(data)
}

/** A form that is not whole by then is sent by nobody who waits for an answer. */
const patience = 5 * 60_000

async function readAtMost(body: ReadableStream<Uint8Array> | null, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  const until = performance.now() + patience
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largest) throw new TooLargeError('form too large')
    if (performance.now() > until) throw new BrokenOffError('too slow')
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}

async function withFiles(data: FormData): Promise<Sent> {
  const files: Record<string, SentFile> = Object.create(null)
  for (const [field, value] of [...data.entries()]) {
    if (typeof value === 'string') continue
    const bytes = new Uint8Array(await value.arrayBuffer())
    const hash = createHash('sha256').update(bytes).digest()
    data.delete(field)
    if (value.name === '' && bytes.length === 0) continue
    files[field] = { name: withoutNul(value.name), bytes, hash }
    // So that the same form with another file is another form.
    data.set(field, `${value.name} ${hash.toString('hex')}`)
  }
  return { ...nothingSent, typed: await typedFrom(data), files }
}

async function typedFrom(data: FormData): Promise<Typed> {
  const typed: Record<string, string | string[]> = Object.create(null)
  for (const [field, value] of data.entries()) {
    const text = withoutNul(typeof value === 'string' ? value.replaceAll('\r\n', '\n') : await value.text())
    const before = typed[field]
    typed[field] = before === undefined ? text : typeof before === 'string' ? [before, text] : [...before, text]
  }
  return typed
}

/** A database refuses the character NUL in a text, and no keyboard has it. */
export const withoutNul = (text: string) => text.replaceAll('\0', '')

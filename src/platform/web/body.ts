import type { Typed } from './pages.ts'

/** The most a form may send. Generous for notes and questionnaire files; a field has a limit of its own. */
export const largestForm = 1_000_000

export class TooLargeError extends Error {}

/** The sender went away before the form was whole: nobody is there to read an answer. */
export class BrokenOffError extends Error {}

/** Reads what a form sent. A file becomes its text. @throws TooLargeError before reading more than the limit; BrokenOffError. */
export async function readForm(request: globalThis.Request): Promise<Typed> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > largestForm) throw new TooLargeError('form too large')
  const bytes = await readAtMost(request.body).catch((error) => {
    throw error instanceof TooLargeError ? error : new BrokenOffError('the sender went away')
  })
  const type = request.headers.get('content-type') ?? ''
  const data = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
  return await typedFrom(data)
}

async function readAtMost(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > largestForm) throw new TooLargeError('form too large')
    chunks.push(chunk)
  }
  return Uint8Array.from(Buffer.concat(chunks))
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

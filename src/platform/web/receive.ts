import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { BrokenOffError, largestForm, type ReceivedFile, type Sent, TooLargeError, withoutNul } from './body.ts'

/** A form whose file may be larger than memory: it is written to disk as it comes. */
export interface Receiving {
  /** Where it lies until somebody takes it away; made where it is not. */
  readonly folder: string
  /** The most bytes of a file. */
  readonly largest: number
}

/** A file larger than the operator lets in. */
export class FileTooLargeError extends TooLargeError {
  readonly largest: number

  constructor(largest: number) {
    super('file too large')
    this.largest = largest
  }
}

/**
 * Reads a form and writes its file to disk, in pieces of some 64 kB. What was typed holds the file's fingerprint, as of other files.
 * Broken off, too large or no room: nothing is left behind. @throws FileTooLargeError; BrokenOffError.
 */
export async function receiveForm(request: globalThis.Request, { folder, largest }: Receiving): Promise<Sent> {
  if (Number(request.headers.get('content-length') ?? 0) > largest + largestForm) throw new FileTooLargeError(largest)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const typed: Record<string, string> = Object.create(null)
  const received: Record<string, ReceivedFile> = Object.create(null)
  const writing: Promise<void>[] = []
  const paths: string[] = []
  const stopped = new AbortController()
  const form = formOf(request, largest)
  form.on('field', (field, value) => {
    typed[field] = withoutNul(value.replaceAll('\r\n', '\n'))
  })
  form.on('file', (field, stream, name) => {
    if (!name) return void stream.resume()
    const path = join(folder, `.${randomUUID()}`)
    paths.push(path)
    stream.once('limit', () => form.destroy(new FileTooLargeError(largest)))
    const written = write(stream, path, stopped.signal).then((file) => {
      received[field] = { name: withoutNul(name), path, ...file }
      typed[field] = `${name} ${file.hash.toString('hex')}`
    })
    written.catch((error) => form.destroy(error))
    writing.push(written)
  })
  try {
    await pipeline(request.body ?? [], form)
    await Promise.all(writing)
    return { typed, files: {}, received }
  } catch (error) {
    stopped.abort()
    await Promise.allSettled(writing)
    await removeAll(paths)
    throw isOurs(error) ? error : new BrokenOffError('the sender went away')
  }
}

/** Takes away what no page has moved. */
export const discardReceived = ({ received }: Sent) => removeAll(Object.values(received).map(({ path }) => path))

const removeAll = (paths: readonly string[]) => Promise.all(paths.map((path) => rm(path, { force: true })))

/** @throws BrokenOffError for a body that is no form with files. */
function formOf(request: globalThis.Request, largest: number) {
  try {
    return new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: { files: 1, fileSize: largest, fields: 100, fieldSize: largestForm },
    })
  } catch {
    throw new BrokenOffError('no form')
  }
}

async function write(stream: Readable, path: string, signal: AbortSignal) {
  const hash = createHash('sha256')
  let bytes = 0
  const measured = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  await pipeline(stream, measured, createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal })
  return { bytes, hash: hash.digest() }
}

const isOurs = (error: unknown) =>
  error instanceof TooLargeError || (error as { code?: string }).code === 'ENOSPC' || error instanceof BrokenOffError

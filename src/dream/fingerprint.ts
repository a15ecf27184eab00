import { Worker } from 'node:worker_threads'

/** What tells a file from every other. */
export interface Fingerprint {
  readonly sha256: string
  readonly bytes: number
}

// A text, so that the bundle stays one file. It knows nothing of the rest.
const hashing = `
  const { createHash } = require('node:crypto')
  const { createReadStream } = require('node:fs')
  const { parentPort, workerData } = require('node:worker_threads')
  const hash = createHash('sha256')
  let bytes = 0
  createReadStream(workerData, { highWaterMark: 1 << 20 })
    .on('data', (piece) => { hash.update(piece); bytes += piece.length })
    .on('error', (error) => { throw error })
    .on('end', () => parentPort.postMessage({ sha256: hash.digest('hex'), bytes }))`

/** Reads a file through on a thread of its own, while its rows are being read on this one. @throws when it cannot be read. */
export function fingerprintOf(path: string): Promise<Fingerprint> {
  return new Promise((resolve, reject) => {
    new Worker(hashing, { eval: true, workerData: path }).once('message', resolve).once('error', reject)
  })
}

import { createHash } from 'node:crypto'

/** A guid that is always the same for the same words (RFC 9562, version 8: SHA-256 of them). */
export function guidOf(words: string): string {
  const bytes = createHash('sha256').update(`fremgang ${words}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

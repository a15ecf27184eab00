import { createHash } from 'node:crypto'
import pg from 'pg'

/** Lists of different lengths make statements of their own; beyond so many the rest go unprepared. */
const MOST = 1000

const known = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const name = known.get(text)
  if (name || known.size >= MOST) return name
  known.set(text, createHash('sha1').update(text).digest('base64url'))
  return known.get(text)
}

/** A client that has the server parse and plan a statement with values once, and from then on sends the values only. */
export class PreparingClient extends pg.Client {
  override query(...args: never[]): never {
    const [text, values, ...rest] = args as unknown[]
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined
    const query = super.query as (...args: unknown[]) => never
    return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, args)
  }
}

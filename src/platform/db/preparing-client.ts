import pg from 'pg'

/** What a connection keeps. Lists of different lengths make statements of their own; beyond so many the rest go unprepared. */
const MOST = 1000

let clients = 0

/** A client that has the server parse and plan a statement with values once, and from then on sends the values only. */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>()
  // PGlite has one backend, which remembers what an earlier client named.
  readonly #nth = ++clients

  override query(...args: never[]): never {
    const [text, values, ...rest] = args as unknown[]
    const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined
    const query = super.query as (...args: unknown[]) => never
    return name ? query.call(this, { name, text, values }, ...rest) : query.apply(this, args)
  }

  #nameOf(text: string): string | undefined {
    const name = this.#names.get(text)
    if (name || this.#names.size >= MOST) return name
    this.#names.set(text, `${this.#nth}.${this.#names.size}`)
    return this.#names.get(text)
  }
}

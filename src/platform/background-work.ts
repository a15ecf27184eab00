/** How far a piece of work has come, or what came of it. */
export type WorkState<Value> =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly value: Value }
  | { readonly state: 'failed' }

/** Work that takes longer than a page. It lives in this process alone: after a restart nobody knows of it, and it is begun again. */
export class BackgroundWork<Value> {
  readonly #works = new Map<string, WorkState<Value>>()

  /** Begins, unless work under this key is running. @param run reports how far it is, from 0 to 1. */
  start(key: string, run: (report: (share: number) => void) => Promise<Value>): void {
    if (this.#works.get(key)?.state === 'running') return
    this.#works.set(key, { state: 'running', share: 0 })
    run((share) => this.#works.set(key, { state: 'running', share })).then(
      (value) => this.#works.set(key, { state: 'done', value }),
      () => this.#works.set(key, { state: 'failed' }),
    )
  }

  /** Null: no such work in this process. */
  look(key: string): WorkState<Value> | null {
    return this.#works.get(key) ?? null
  }

  /** Forgets what came of it, once that is written down. */
  settle(key: string): void {
    if (this.#works.get(key)?.state !== 'running') this.#works.delete(key)
  }
}

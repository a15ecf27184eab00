import { setImmediate as turn } from 'node:timers/promises'

/** Deeds that have been begun, and which of them failed first: the others fail for it, in a transaction that is over. */
class Begun {
  readonly #running = new Set<Promise<unknown>>()
  #failed: { readonly error: unknown } | null = null

  begin<Answer>(deed: () => Promise<Answer>): Promise<Answer> {
    const running = deed()
    const watched = running.then(
      () => {},
      (error) => {
        this.#failed ??= { error }
      },
    )
    this.#running.add(watched)
    watched.then(() => this.#running.delete(watched))
    return running
  }

  /** All have ended when one is said to have failed, so that nothing is left to be written behind a transaction's back. */
  async ended(): Promise<void> {
    await Promise.all(this.#running)
    if (this.#failed) throw this.#failed.error
  }
}

/**
 * Begins deeds one after another without waiting for any to end: while the database does one, the next is made ready. A turn of the
 * event loop between them lets what was asked be sent; one connection does what it is asked in that order.
 */
export async function sideBySide(deeds: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begun = new Begun()
  for (const deed of deeds) {
    begun.begin(deed)
    await turn()
  }
  await begun.ended()
}

/**
 * Does something with each of what comes, in order; while one is being done the next comes. `come` gives null when there is no more.
 * @param apart what is done with one needs nothing of what is done with the one before: the two overlap, never more.
 */
export async function oneAhead<Each>(
  come: () => Promise<Each | null>,
  deed: (each: Each) => Promise<unknown>,
  apart: boolean,
): Promise<void> {
  const begun = new Begun()
  try {
    let before: Promise<unknown> | undefined
    for (let each = await begun.begin(come); each !== null; ) {
      const [now, next] = [each, begun.begin(come)]
      // What the next one asks about goes before what this one writes, and need not wait for it.
      await turn()
      const doing = begun.begin(() => deed(now))
      each = await next
      await (apart ? before : doing)
      before = doing
    }
  } finally {
    await begun.ended()
  }
}

import { setImmediate as turn } from 'node:timers/promises'

/**
 * Begins deeds one after another without waiting for any to end: while the database does one, the next is made ready. A turn of the
 * event loop between them lets what was asked be sent; one connection does what it is asked in that order. All have ended when one is
 * said to have failed, so that nothing is left to be written behind a transaction's back.
 */
export async function sideBySide(deeds: readonly (() => Promise<unknown>)[]): Promise<void> {
  const begun: Promise<unknown>[] = []
  for (const deed of deeds) {
    const running = deed()
    running.catch(() => {})
    begun.push(running)
    await turn()
  }
  await Promise.allSettled(begun)
  await Promise.all(begun)
}

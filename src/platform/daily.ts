const EVERY = 24 * 60 * 60_000

/** Does something when the server starts, and daily while it runs. A round that fails is over, and the next one tries. @returns stops it. */
export function daily(run: () => Promise<void>, failed: (error: unknown) => void): () => Promise<void> {
  let round = Promise.resolve()
  const start = () => {
    round = round.then(run).catch(failed)
  }
  start()
  const timer = setInterval(start, EVERY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
  }
}

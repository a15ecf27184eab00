import type { Fetched, FetchRefusal } from './client.ts'

/** How waiting is done: a real clock in the program, none in tests. */
export interface Waiting {
  wait(milliseconds: number): Promise<void>
}

/** The program's own. */
export const realWaiting: Waiting = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

interface Request {
  readonly address: string
  readonly init: RequestInit
}

const tries = 5
const firstPause = 1_000
const longestPause = 60_000
const longestAnswer = 60_000

/** Sends a request up to five times: pauses of 1, 2, 4 and 8 seconds, or as long as the server asks for, at most a minute. */
export async function readWithRetry(request: Request, { wait }: Waiting): Promise<Fetched<string>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await sent(request)
    if (answer.ok) return answer
    if (!mayGoBetter(answer.why) || attempt === tries) return { ok: false, why: answer.why }
    await wait(Math.min(answer.retryAfter ?? firstPause * 2 ** (attempt - 1), longestPause))
  }
}

const mayGoBetter = (why: FetchRefusal) => why === 'busy' || why === 'unreachable'

type Sent =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly why: FetchRefusal; readonly retryAfter: number | null }

async function sent({ address, init }: Request): Promise<Sent> {
  try {
    const response = await fetch(address, { ...init, signal: AbortSignal.timeout(longestAnswer) })
    // The body is read here too: a connection broken off in the middle is as unreachable as none.
    const value = await response.text()
    return response.ok
      ? { ok: true, value }
      : { ok: false, why: refusalOf(response.status), retryAfter: pauseIn(response) }
  } catch {
    return { ok: false, why: 'unreachable', retryAfter: null }
  }
}

function refusalOf(status: number): FetchRefusal {
  if (status === 401 || status === 403) return 'token-refused'
  if (status === 404) return 'not-found'
  return status === 429 || status >= 500 ? 'busy' : 'refused'
}

/** `Retry-After` in seconds. Its other form, a date, is not used there; then our own pause holds. */
function pauseIn({ headers }: Response): number | null {
  const seconds = headers.get('retry-after')
  return seconds !== null && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1_000 : null
}

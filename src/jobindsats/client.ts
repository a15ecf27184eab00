import { tableIn } from './read-answer.ts'
import { readWithRetry, type Waiting } from './retry.ts'
import type { Table } from './table.ts'

/** Where and as whom to ask. */
export interface JobindsatsAccess {
  /** `https://api.jobindsats.dk`, without the version. */
  readonly url: string
  readonly token: string
}

export type ApiVersion = 2 | 3
export type Query = Readonly<Record<string, string | readonly string[]>>

/** Why there is no answer. Only `busy` and `unreachable` may go better later. */
export type FetchRefusal = 'token-refused' | 'not-found' | 'busy' | 'unreachable' | 'refused' | 'not-a-table'
export type Fetched<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: FetchRefusal }

/** The API of Jobindsats. Nothing is asked until a method is called. */
export interface JobindsatsClient {
  /** Subjects, tables and a table's description are told as they come: nothing here depends on their shape. */
  subjects(): Promise<Fetched<unknown>>
  tables(): Promise<Fetched<unknown>>
  table(id: string): Promise<Fetched<unknown>>
  /** @param query area, period and dimensions, in the words of that version; lists make v2 a POST. */
  data(id: string, query: Query): Promise<Fetched<Table>>
}

/**
 * A client for v2 (raw token, positional rows) or v3 (bearer token, columns and rows). Asks up to five times when the server is busy
 * or away, and waits as long as it says.
 */
export function jobindsatsClient(access: JobindsatsAccess, version: ApiVersion, waiting: Waiting): JobindsatsClient {
  const ask = askerFor(access, version, waiting)
  const of = (id: string) => encodeURIComponent(id)
  if (version === 3)
    return {
      subjects: () => ask('subjects', { format: 'json' }),
      tables: () => ask('tables', { format: 'json' }),
      table: (id) => ask(`table/${of(id)}`, { format: 'json' }),
      data: async (id, query) => asTable(await ask(`data/${of(id)}`, { ...query, format: 'json' })),
    }
  return {
    subjects: () => ask('subjects/'),
    tables: () => ask('tables/'),
    table: (id) => ask(`tables/${of(id)}/`),
    data: async (id, query) =>
      asTable(await (hasLists(query) ? ask(`data/${of(id)}/json`, query, 'POST') : ask(`data/${of(id)}/json/`, query))),
  }
}

const hasLists = (query: Query) => Object.values(query).some((value) => typeof value !== 'string')

function askerFor({ url, token }: JobindsatsAccess, version: ApiVersion, waiting: Waiting) {
  const headers = { authorization: version === 3 ? `Bearer ${token}` : token, accept: 'application/json' }
  return async (path: string, query: Query = {}, method: 'GET' | 'POST' = 'GET'): Promise<Fetched<unknown>> => {
    const address = `${url}/v${version}/${path}`
    const request =
      method === 'POST'
        ? {
            address,
            init: { method, headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(query) },
          }
        : { address: withQuery(address, query), init: { method, headers } }
    const answer = await readWithRetry(request, waiting)
    return answer.ok ? parsed(answer.value) : answer
  }
}

function withQuery(address: string, query: Query): string {
  const pairs = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) for (const one of [value].flat()) pairs.append(name, one)
  return pairs.size === 0 ? address : `${address}?${pairs}`
}

/** Some answers begin with a byte order mark, which JSON does not know. */
function parsed(text: string): Fetched<unknown> {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { ok: false, why: 'not-a-table' }
  }
}

function asTable(answer: Fetched<unknown>): Fetched<Table> {
  if (!answer.ok) return answer
  const table = tableIn(answer.value)
  return table ? { ok: true, value: table } : { ok: false, why: 'not-a-table' }
}

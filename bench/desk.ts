import { setTimeout as wait } from 'node:timers/promises'
import type { BenchUser } from './bench-users.ts'

export type Deed = 'list' | 'case' | 'fip' | 'search'
export type Times = Record<Deed, number[]>

export const noTimes = (): Times => ({ list: [], case: [], fip: [], search: [] })

/** One caseworker's work at a server: what she asks for, and how long it took. */
export class Desk {
  readonly times: Times = noTimes()
  bytes: number[] = []
  readonly #url: string
  readonly #user: BenchUser
  readonly #pause: number
  #wave: string | null = null
  #turn = 0

  /** @param pause milliseconds between an answer and the next click. */
  constructor(url: string, user: BenchUser, pause = 0) {
    this.#url = url
    this.#user = user
    this.#pause = pause
  }

  /** A round: the list, a case, a FIP saved, a search. */
  async round(): Promise<void> {
    this.#turn += 1
    await this.#timed('list', () => this.#get('/borgere'))
    await this.#timed('case', () => this.#get(`/borgere/${this.#citizen(this.#turn)}`))
    this.#wave ??= await this.#openWave()
    const wave = this.#wave
    await this.#timed('fip', () => this.#post(`${wave}/svar`, this.#answers(), { 'x-fremgang-draft': '1' }))
    await this.#timed('search', () => this.#search())
  }

  #citizen = (turn: number) => this.#user.citizens[turn % this.#user.citizens.length]

  async #timed(deed: Deed, run: () => Promise<Response>): Promise<void> {
    const started = performance.now()
    const response = await run()
    const body = await response.arrayBuffer()
    this.times[deed].push(performance.now() - started)
    if (response.status >= 400) throw new Error(`${deed} answered ${response.status}`)
    this.bytes.push(body.byteLength)
    if (this.#pause > 0) await wait(this.#pause * (0.5 + Math.random()))
  }

  #get(path: string): Promise<Response> {
    return fetch(this.#url + path, { headers: { cookie: this.#user.cookie }, redirect: 'manual' })
  }

  #post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.#url + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: this.#user.cookie, origin: this.#url, 'sec-fetch-site': 'same-origin', ...headers },
      redirect: 'manual',
    })
  }

  async #search(): Promise<Response> {
    const name = this.#user.names[this.#turn % this.#user.names.length] ?? ''
    const found = await this.#post('/find', { q: name.slice(0, 4) })
    return await this.#get(found.headers.get('location') ?? '/find')
  }

  async #openWave(): Promise<string> {
    for (const citizen of this.#user.citizens.slice(0, 5)) {
      const opened = await this.#post(`/borgere/${citizen}/fip/ny`, { mode: 'together', citizenLanguage: 'da' })
      const location = opened.headers.get('location')
      if (location?.includes('/fip/')) return location
    }
    throw new Error('no wave could be opened')
  }

  #answers(): Record<string, string> {
    const value = String(1 + (this.#turn % 7))
    const both = [
      'cooperation',
      'attendance',
      'understands-danish',
      'speaks-danish',
      'strength',
      'knows-jobs',
      'daily-life',
    ]
    const fields = both.flatMap((item) => [`citizen.${item}`, `caseworker.${item}`])
    const versions = { 'version-citizen': '1', 'version-caseworker': '1', _form: 'bench' }
    return { ...versions, ...Object.fromEntries(fields.map((field) => [field, value])) }
  }
}

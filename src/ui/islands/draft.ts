const PAUSE = 800
const LONGEST_WAIT = 30_000

/**
 * `<fg-draft action="/kladder/..."><form>`: saves what is typed, 800 ms after the last key, and says so in `[data-saved]`.
 * Without a script the form's own button saves.
 */
class Draft extends HTMLElement {
  #timer = 0
  #failures = 0
  #dirty = false
  #saving = false
  #inFlight = new AbortController()

  connectedCallback(): void {
    this.addEventListener('input', () => this.#typed())
    this.addEventListener('submit', () => this.#stop())
    addEventListener('pagehide', () => this.#leave())
    addEventListener('online', () => this.#dirty && this.#schedule(0))
  }

  #typed(): void {
    this.#dirty = true
    this.#schedule(PAUSE)
  }

  #schedule(wait: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#save(), wait)
  }

  async #save(): Promise<void> {
    if (this.#saving || !this.#dirty) return
    this.#saving = true
    this.#dirty = false
    this.#inFlight = new AbortController()
    const saved = await this.#send({ signal: this.#inFlight.signal }).catch(() => false)
    this.#saving = false
    if (this.#inFlight.signal.aborted) return
    if (saved) this.#succeeded()
    else this.#failed()
  }

  #succeeded(): void {
    this.#failures = 0
    const time = new Intl.DateTimeFormat(this.#locale(), { hour: 'numeric', minute: '2-digit' }).format(new Date())
    this.#say('saved', (this.dataset.savedText ?? '{tid}').replace('{tid}', time))
    if (this.#dirty) this.#schedule(PAUSE)
  }

  /** Western figures everywhere, also in Arabic: the same ones the caseworker points at. */
  #locale(): string {
    return `${this.lang || 'da'}-u-nu-latn`
  }

  #failed(): void {
    this.#dirty = true
    this.#failures += 1
    this.#say('failed', this.dataset.failedText ?? '')
    this.#schedule(Math.min(LONGEST_WAIT, 1000 * 2 ** this.#failures))
  }

  /** The form is on its way: a draft that arrives after it would come back as a ghost. */
  #stop(): void {
    clearTimeout(this.#timer)
    this.#dirty = false
    this.#inFlight.abort()
  }

  #leave(): void {
    if (this.#dirty) this.#send({ keepalive: true }).catch(() => undefined)
  }

  /** A redirect means that the session is over: that is not saved. */
  async #send(options: RequestInit): Promise<boolean> {
    const form = this.querySelector('form')
    const action = this.getAttribute('action')
    if (!form || !action) return false
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    const headers = { 'X-Fremgang-Draft': '1' }
    const response = await fetch(action, { method: 'POST', body, headers, redirect: 'manual', ...options })
    return response.ok
  }

  #say(state: 'saved' | 'failed', text: string): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-saved]')) {
      place.dataset.state = state
      place.textContent = text
    }
  }
}

customElements.define('fg-draft', Draft)

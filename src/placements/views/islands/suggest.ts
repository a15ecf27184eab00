/** `<fg-suggest data-from="/…">` around a text field: offers what the address answers for what is typed. Typing goes on as before. */
class Suggest extends HTMLElement {
  #asked = ''

  connectedCallback(): void {
    const field = this.querySelector('input')
    if (!field) return
    const list = document.createElement('datalist')
    list.id = `${field.id}-suggestions`
    field.setAttribute('list', list.id)
    field.autocomplete = 'off'
    this.append(list)
    field.addEventListener('input', () => void this.#offer(field.value.trim(), list))
  }

  async #offer(typed: string, list: HTMLDataListElement): Promise<void> {
    if (typed.length < 2 || typed === this.#asked) return
    this.#asked = typed
    try {
      const answer = await fetch(`${this.dataset.from}?q=${encodeURIComponent(typed)}`)
      if (!answer.ok || typed !== this.#asked) return
      const names: unknown = await answer.json()
      if (Array.isArray(names)) list.replaceChildren(...names.map((name) => new Option(String(name), String(name))))
    } catch {
      // Offline: the name is typed in full.
    }
  }
}

customElements.define('fg-suggest', Suggest)

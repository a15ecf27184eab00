/** Shows that a file is on its way, once; a file that is too large is not sent at all. */
class Sending extends HTMLElement {
  connectedCallback(): void {
    this.closest('form')?.addEventListener('submit', this.sent)
    // Whoever comes back finds the form as it was.
    window.addEventListener('pageshow', this.rest)
  }

  disconnectedCallback(): void {
    window.removeEventListener('pageshow', this.rest)
  }

  private readonly sent = (event: SubmitEvent) => {
    const form = event.currentTarget as HTMLFormElement
    const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0]
    if (!file) return
    const isTooLarge = file.size > Number(this.dataset.largest)
    if (isTooLarge) event.preventDefault()
    this.say(isTooLarge ? this.dataset.tooLarge : this.dataset.words, !isTooLarge)
  }

  private readonly rest = () => {
    this.hidden = true
    this.button((it) => {
      it.disabled = false
    })
  }

  private say(words = '', onTheWay: boolean): void {
    this.hidden = false
    const bar = this.querySelector('progress')
    if (bar) bar.hidden = !onTheWay
    const status = this.querySelector('[role=status]')
    if (status) status.textContent = words
    this.button((it) => {
      it.disabled = onTheWay
    })
  }

  private button(change: (button: HTMLButtonElement) => void): void {
    const button = this.closest('form')?.querySelector<HTMLButtonElement>('button:not([type=button])')
    if (button) change(button)
  }
}

customElements.define('fg-sending', Sending)

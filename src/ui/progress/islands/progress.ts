/** Looks again every few seconds and takes over what the page says now; when the work is no longer on it, opens the page. */
class Progress extends HTMLElement {
  private timer = 0

  connectedCallback(): void {
    this.classList.add('fg-work--live')
    this.timer = window.setInterval(() => void this.look(), 3000)
  }

  disconnectedCallback(): void {
    window.clearInterval(this.timer)
  }

  private async look(): Promise<void> {
    if (document.hidden) return
    const here = this.getAttribute('href') ?? location.href
    const answer = await fetch(here, { headers: { accept: 'text/html' } }).catch(() => null)
    if (answer === null) return // the network is away for a moment
    if (!answer.ok) return window.clearInterval(this.timer)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const next = page.querySelector('fg-progress')
    if (next === null) location.assign(here)
    else this.takeOver(next)
  }

  /** Only what moves is changed, so that focus stays and what is read aloud is the new count alone. */
  private takeOver(next: Element): void {
    const bar = this.querySelector('progress')
    const nextBar = next.querySelector('progress')
    if (bar && nextBar) {
      bar.max = nextBar.max
      if (nextBar.hasAttribute('value')) bar.value = nextBar.value
    }
    const words = this.querySelector('[role=status]')
    if (words) words.textContent = next.querySelector('[role=status]')?.textContent ?? ''
  }
}

customElements.define('fg-progress', Progress)

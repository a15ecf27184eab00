/** `<fg-listen lang="ar" data-text="…"><button hidden>`: shows its button where the device can speak the language, and speaks. */
class Listen extends HTMLElement {
  readonly #offer = () => this.#show()

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return
    speechSynthesis.addEventListener('voiceschanged', this.#offer)
    this.querySelector('button')?.addEventListener('click', () => this.#speak())
    this.#show()
  }

  disconnectedCallback(): void {
    if ('speechSynthesis' in window) speechSynthesis.removeEventListener('voiceschanged', this.#offer)
  }

  #show(): void {
    const button = this.querySelector('button')
    if (button) button.hidden = this.#voice() === undefined
  }

  #speak(): void {
    const voice = this.#voice()
    if (!voice) return
    const said = new SpeechSynthesisUtterance(this.dataset.text ?? '')
    said.voice = voice
    said.lang = voice.lang
    speechSynthesis.cancel()
    speechSynthesis.speak(said)
  }

  /** A voice of the device itself: what is read does not leave it. */
  #voice(): SpeechSynthesisVoice | undefined {
    return speechSynthesis.getVoices().find((each) => each.localService && each.lang.split(/[-_]/)[0] === this.lang)
  }
}

customElements.define('fg-listen', Listen)

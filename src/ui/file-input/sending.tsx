interface SendingProps {
  /** What is shown while a large file travels. */
  readonly words: string
  readonly largest: number
  /** What is shown instead of sending a file of more bytes than that. */
  readonly tooLarge: string
}

/** In a form with a file: says that it is on its way, and stops one that the server would not take. Without a script the browser shows it. */
export const Sending = ({ words, largest, tooLarge }: SendingProps) => (
  <fg-sending class="fg-work" data-largest={String(largest)} data-too-large={tooLarge} data-words={words} hidden>
    <progress aria-hidden="true" />
    <p role="status" />
  </fg-sending>
)

import type { ContentLanguage } from '../content-language.ts'
import { Icon } from '../icons/icon.tsx'

interface ListenProps {
  /** What is read aloud. */
  readonly text: string
  readonly language: ContentLanguage
  /** The button's name: `Læs højt`. */
  readonly label: string
}

/** Reads a sentence aloud. Shown only where the device itself has a voice in the language. */
export function Listen({ text, language, label }: ListenProps) {
  return (
    <fg-listen lang={language} data-text={text}>
      <button class="fg-listen" type="button" aria-label={label} hidden>
        <Icon name="headset" />
      </button>
    </fg-listen>
  )
}

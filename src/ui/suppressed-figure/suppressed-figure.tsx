import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'

/** Stands where a number is hidden to protect people. Say under the table too why, and that it is not zero. */
export function SuppressedFigure({ language }: { language: Language }) {
  const said = texts[language].suppressed
  return (
    <span class="fg-hidden-value" role="note" tabindex={0} title={said} aria-label={said}>
      ·
    </span>
  )
}

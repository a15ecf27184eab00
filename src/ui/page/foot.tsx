import type { Language } from '../../platform/i18n/language.ts'
import { words } from '../words.ts'
import { texts } from './texts.ts'

export function Foot({ language }: { language: Language }) {
  return (
    <footer class="fg-foot">
      <nav class="fg-foot__in" aria-label={texts[language].footer}>
        <span class="fg-strong">Fremgang</span>
        <a href="/tilgaengelighed">{words[language].accessibility}</a>
      </nav>
    </footer>
  )
}

import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'

interface AnchorLinksProps {
  readonly language: Language
  readonly id: string
  readonly items: readonly { readonly label: string; readonly href: string }[]
}

/** The parts of a long page, at its top. */
export function AnchorLinks({ language, id, items }: AnchorLinksProps) {
  return (
    <nav class="anchorbox" aria-labelledby={id}>
      <h2 class="anchortitle" id={id}>
        {texts[language].onThisPage}
      </h2>
      <ul class="anchorlist">
        {items.map(({ label, href }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { Language } from '../../platform/i18n/language.ts'
import type { Neighbours } from '../../worklist/index.ts'
import { texts } from '../texts.ts'

/** Through the list one came from, one case at a time. */
export function Walk({ walk, language }: { readonly walk: Neighbours; readonly language: Language }) {
  const t = texts[language]
  return (
    <nav class="fg-row fg-s" aria-label={t.walkLabel}>
      <span class="fg-quiet">{t.walk(walk.at, walk.of)}</span>
      {walk.previous ? <a href={walk.previous.href}>{t.previous(walk.previous.name)}</a> : null}
      {walk.next ? <a href={walk.next.href}>{t.next(walk.next.name)}</a> : null}
    </nav>
  )
}

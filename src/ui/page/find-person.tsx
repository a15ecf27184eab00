import { Icon } from '../icons/icon.tsx'
import type { Visit } from '../visit.ts'
import { texts } from './texts.ts'

/** The person search. A POST, so that what was typed stays out of addresses, histories and logs. */
export function FindPerson({ visit }: { visit: Visit }) {
  const t = texts[visit.language]
  if (visit.searchAction === null) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is younger than the browsers municipalities run
    <form class="fg-find" role="search" method="post" action={visit.searchAction} aria-label={t.findCitizen}>
      <button class="fg-find__go" type="submit" aria-label={t.search}>
        <Icon name="search" size="s" />
      </button>
      <input
        name="q"
        aria-label={t.findCitizen}
        placeholder={t.findPlaceholder}
        autocomplete="off"
        spellcheck={false}
      />
    </form>
  )
}

import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { Search } from '../../../ui/search/search.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { mostFound, type SearchResult } from '../find-citizens.ts'
import { texts } from '../texts.ts'
import { FoundTable } from './found-table.tsx'

interface SearchPageProps {
  readonly visit: Visit
  readonly actor: Actor
  /** What was typed; null before anything is. */
  readonly typed: string | null
  readonly result: SearchResult
}

export function SearchPage({ visit, actor, typed, result }: SearchPageProps) {
  const { language } = visit
  const t = texts[language]
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead}
      actions={
        may(actor, 'write-case') && (
          <ButtonLink href={paths.newCitizen()} icon="person-add">
            {t.newCitizen}
          </ButtonLink>
        )
      }
    >
      <form method="post" action={paths.search()} class="fg-narrow fg-below-4">
        <Search language={language} field="q" label={t.field} value={typed ?? ''} />
      </form>
      {typed !== null && <Results visit={visit} actor={actor} result={result} />}
    </Page>
  )
}

function Results({ visit, actor, result: { found, more, unusable } }: Omit<SearchPageProps, 'typed'>) {
  const t = texts[visit.language]
  if (unusable) return <p class="fg-finding">{t.unusable}</p>
  if (found.length === 0) {
    const assignedOnly = actor.role === 'company-adviser' || actor.role === 'mentor'
    return <p class="fg-finding">{assignedOnly ? t.noneAssigned : t.none}</p>
  }
  return (
    <>
      <p class="fg-below-3" role="status">
        {more ? t.more(mostFound) : t.results(found.length)}
      </p>
      <Panel flush>
        <FoundTable found={found} actor={actor} language={visit.language} />
      </Panel>
    </>
  )
}

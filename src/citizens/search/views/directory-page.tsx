import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Pagination } from '../../../ui/pagination/pagination.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { listLinks, type readListQuery } from '../../../ui/worklist/worklist-query.ts'
import type { Directory } from '../load-directory.ts'
import { texts } from '../texts.ts'
import { FoundTable } from './found-table.tsx'

/** The directory has an order and a page, and no filters. */
export const directoryShape = { sorts: ['navn'], filters: {} } as const

interface DirectoryPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly query: ReturnType<typeof readListQuery<'navn', never>>
  readonly directory: Directory
}

/** The municipality's citizens by name. */
export function DirectoryPage({ visit, actor, query, directory }: DirectoryPageProps) {
  const { language } = visit
  const t = texts[language]
  const { citizens, total, page, pages } = directory
  const links = listLinks(paths.directory(), directoryShape, query)
  return (
    <Page
      visit={visit}
      title={t.directory}
      lead={t.directoryLead(total)}
      actions={
        <ButtonLink href={paths.search()} icon="search">
          {t.title}
        </ButtonLink>
      }
    >
      {citizens.length === 0 ? (
        <EmptyState>{t.directoryEmpty}</EmptyState>
      ) : (
        <Panel flush>
          <FoundTable found={citizens} actor={actor} language={language} />
        </Panel>
      )}
      <Pagination language={language} current={page} total={pages} pageHref={links.page} />
    </Page>
  )
}

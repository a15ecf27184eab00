import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type CatalogueQuery, writeCatalogueQuery } from '../catalogue-shape.ts'
import type { Catalogue } from '../load-catalogue.ts'
import { texts } from '../texts.ts'
import { CatalogueFilters } from './catalogue-filters.tsx'
import { CatalogueTable } from './catalogue-table.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly query: CatalogueQuery
  readonly catalogue: Catalogue
  /** Languages somebody speaks somewhere. */
  readonly languages: readonly string[]
  /** All that was asked for on one page, for paper. */
  readonly whole: boolean
}

/** The company centres of the municipality, open to all colleagues. */
export function CataloguePage(props: Props) {
  const { visit, actor, query, catalogue, languages, whole } = props
  const t = texts[visit.language]
  const isNarrowed = writeCatalogueQuery({ ...query, page: 1, sort: 'navn', descending: false }) !== ''
  const path = (page: number) => paths.companies() + writeCatalogueQuery({ ...query, page })
  return (
    <Page
      visit={visit}
      title={t.catalogue}
      lead={t.catalogueLead(catalogue.total, isNarrowed)}
      actions={<Deeds {...props} />}
    >
      <CatalogueFilters visit={visit} query={query} languages={languages} isNarrowed={isNarrowed} />
      {!catalogue.knowsFrom && query.filters.fra && <Note>{t.noDistance(query.filters.fra)}</Note>}
      {catalogue.lines.length === 0 ? (
        <EmptyState action={isNarrowed ? { href: paths.companies(), label: t.clear } : undefined}>
          {t.nothingFound}
        </EmptyState>
      ) : (
        <CatalogueTable visit={visit} actor={actor} lines={catalogue.lines} />
      )}
      {query.filters.fra && catalogue.knowsFrom && <p class="fg-meta fg-above-2">{t.distanceNote}</p>}
      <p class="fg-s fg-above-3 fg-no-print">
        <a href={paths.mentorCourses()}>{t.courses.title}</a>
        {may(actor, 'write-companies') && (
          <>
            {' · '}
            <a href={paths.postalCodes()}>{t.postal.title}</a>
            {' · '}
            <a href={paths.companyImport()}>{t.register.link}</a>
          </>
        )}
      </p>
      {!whole && (
        <Pagination
          language={visit.language}
          current={query.page}
          total={catalogue.pages}
          pageHref={path}
          label={t.pages}
        />
      )}
    </Page>
  )
}

function Deeds({ visit, actor, query, whole }: Props) {
  const t = texts[visit.language]
  const written = writeCatalogueQuery({ ...query, page: 1 })
  const print = `${paths.companies()}${written}${written ? '&' : '?'}print=1`
  return (
    <>
      {!whole && (
        <ButtonLink href={print} variant="tertiary" icon="print">
          {t.print}
        </ButtonLink>
      )}
      <ButtonLink href={paths.callList()}>{t.callList}</ButtonLink>
      {may(actor, 'write-companies') && (
        <ButtonLink href={paths.newCompany()} icon="plus">
          {t.newCompany}
        </ButtonLink>
      )}
    </>
  )
}

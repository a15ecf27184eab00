import { paths } from '../../paths.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Grant } from '../grant.ts'
import { GRANTS_A_PAGE, type GrantFilter, queryOf } from '../grant-filter.ts'
import type { StaffRole } from '../granted-roles.ts'
import type { Team } from '../team-queries.ts'
import { texts } from '../texts.ts'
import { StaffFilter } from './staff-filter.tsx'
import { StaffTable } from './staff-table.tsx'

export interface StaffListProps {
  readonly visit: Visit
  readonly filter: GrantFilter
  readonly grants: readonly Grant[]
  /** How many the filter finds, and how many have access today. */
  readonly total: number
  readonly running: number
  readonly teams: readonly Team[]
  readonly roles: readonly StaffRole[]
}

export function StaffListPage(props: StaffListProps) {
  const { visit, filter, grants, total, running } = props
  const t = texts[visit.language].people
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead(running)}
      actions={
        <ButtonLink href={paths.newStaff()} variant="primary" icon="person-add">
          {t.add}
        </ButtonLink>
      }
    >
      <StaffFilter {...props} />
      {grants.length === 0 ? (
        <div class="fg-panel">
          <p class="fg-panel__body">
            {t.none} <a href={paths.staff()}>{t.showAll}</a>
          </p>
        </div>
      ) : (
        <>
          <StaffTable visit={visit} filter={filter} grants={grants} />
          <Pagination
            language={visit.language}
            current={filter.page}
            total={Math.ceil(total / GRANTS_A_PAGE)}
            pageHref={(page) => paths.staff() + queryOf({ ...filter, page })}
          />
        </>
      )}
    </Page>
  )
}

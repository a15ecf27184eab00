import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { type Column, Table } from '../../ui/table/table.tsx'
import type { Visit } from '../../ui/visit.ts'
import { type Grant, stateOf } from '../grant.ts'
import { GRANTS_A_PAGE, type GrantFilter, queryOf, type Sorting } from '../grant-filter.ts'
import type { StaffRole } from '../granted-roles.ts'
import type { Team } from '../team-queries.ts'
import { texts } from '../texts.ts'
import { StaffFilter } from './staff-filter.tsx'

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
        <>
          <ButtonLink href={paths.departments()}>{t.manageTeams}</ButtonLink>
          <ButtonLink href={paths.newStaff()} variant="primary" icon="person-add">
            {t.add}
          </ButtonLink>
        </>
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
          <div class="fg-panel fg-clip">
            <Table
              language={visit.language}
              caption={t.caption}
              columns={columnsOf(props)}
              rows={grants.map((grant) => rowOf(grant, visit))}
            />
          </div>
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

function columnsOf({ visit, filter }: StaffListProps): Column[] {
  const t = texts[visit.language].people.columns
  const sortable = (key: Sorting): Column => {
    const isNow = filter.sort === key
    const next = { ...filter, sort: key, descending: isNow && !filter.descending, page: 1 }
    const now = isNow ? (filter.descending ? 'descending' : 'ascending') : null
    return { label: t[key], sort: { href: paths.staff() + queryOf(next), now } }
  }
  return [sortable('name'), sortable('role'), sortable('team'), { label: t.contact }, sortable('from')]
}

function rowOf(grant: Grant, { language, today }: Visit) {
  const t = texts[language]
  return [
    <>
      <a class="fg-name" href={paths.staffMember({ staff: grant.id })}>
        {grant.name}
      </a>
      {grant.title !== '' && grant.title !== t.roles[grant.role] && <p class="fg-meta">{grant.title}</p>}
    </>,
    t.roles[grant.role],
    grant.teamName ?? <span class="fg-quiet">{t.people.noTeam}</span>,
    <>
      {grant.telephone}
      {grant.email !== '' && <p class="fg-meta">{grant.email}</p>}
    </>,
    <>
      <span class="fg-nowrap">{formatDate(grant.validFrom, language)}</span>
      <Period grant={grant} language={language} today={today} />
    </>,
  ]
}

function Period({ grant, language, today }: { grant: Grant } & Pick<Visit, 'language' | 'today'>) {
  const t = texts[language].people
  const state = stateOf(grant, today)
  if (state === 'coming')
    return (
      <p>
        <Flag>{t.begins(formatDate(grant.validFrom, language))}</Flag>
      </p>
    )
  if (grant.validTo === null) return null
  const words = state === 'ended' ? t.ended : t.ends
  return (
    <p>
      <Flag kind={state === 'ended' ? 'plain' : 'line'}>{words(formatDate(grant.validTo, language))}</Flag>
    </p>
  )
}

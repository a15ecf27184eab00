import { paths } from '../../paths.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import { Flag } from '../../ui/flag/flag.tsx'
import { DkfdsIcon } from '../../ui/icons/icon.tsx'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Visit } from '../../ui/visit.ts'
import { type Grant, stateOf } from '../grant.ts'
import { type GrantFilter, queryOf, type Sorting } from '../grant-filter.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly filter: GrantFilter
  readonly grants: readonly Grant[]
}

/** One row a grant; on a phone a card. */
export function StaffTable({ visit, filter, grants }: Props) {
  const t = texts[visit.language].people
  return (
    <div class="fg-panel fg-clip">
      <table class="fg-list fg-staff">
        <caption class="sr-only">{t.caption}</caption>
        <thead>
          <tr>
            <SortedHead visit={visit} filter={filter} by="name" />
            <SortedHead visit={visit} filter={filter} by="role" />
            <SortedHead visit={visit} filter={filter} by="team" />
            <th scope="col">{t.columns.contact}</th>
            <SortedHead visit={visit} filter={filter} by="from" />
          </tr>
        </thead>
        <tbody>
          {grants.map((grant) => (
            <Row grant={grant} visit={visit} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function SortedHead({ visit, filter, by }: Pick<Props, 'visit' | 'filter'> & { readonly by: Sorting }) {
  const isNow = filter.sort === by
  const now = isNow ? (filter.descending ? 'descending' : 'ascending') : null
  const next = { ...filter, sort: by, descending: now === 'ascending', page: 1 }
  return (
    <th scope="col" aria-sort={now ?? undefined}>
      <a class="fg-sort" href={paths.staff() + queryOf(next)}>
        {texts[visit.language].people.columns[by]}
        <span class="sr-only">, {uiTexts[visit.language][next.descending ? 'sortDescending' : 'sortAscending']}</span>
        <DkfdsIcon name={`sort-table-${now ?? 'none'}`} />
      </a>
    </th>
  )
}

function Row({ grant, visit: { language, today } }: { readonly grant: Grant; readonly visit: Visit }) {
  const t = texts[language]
  return (
    <tr>
      <th scope="row">
        <a class="fg-name" href={paths.staffMember({ staff: grant.id })}>
          {grant.name}
        </a>
        {saysMore(grant) && <p class="fg-meta">{grant.title}</p>}
      </th>
      <td>{t.roles[grant.role]}</td>
      <td>{grant.teamName ?? <span class="fg-quiet">{t.people.noTeam}</span>}</td>
      <td>
        {grant.telephone}
        {grant.email !== '' && <p class="fg-meta fg-hide-s">{grant.email}</p>}
      </td>
      <td>
        <span class="fg-nowrap fg-hide-s">{formatDate(grant.validFrom, language)}</span>
        <Period grant={grant} language={language} today={today} />
      </td>
    </tr>
  )
}

/** A title that is not the role's own name: most are, and in Danish. */
const saysMore = ({ title, role }: Grant) => title !== '' && title !== texts.da.roles[role]

function Period({ grant, language, today }: { readonly grant: Grant } & Pick<Visit, 'language' | 'today'>) {
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

import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatTime, formatToday } from '../../platform/i18n/format.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { Chips } from '../../ui/chips/chips.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Rater } from '../../ui/rater/rater.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { ListLinks } from '../../ui/worklist/worklist-query.ts'
import { WorklistToolbar } from '../../ui/worklist/worklist-toolbar.tsx'
import type { Filter, Sort, WorklistQuery } from '../list-shape.ts'
import { listShape, parts } from '../list-shape.ts'
import type { LoadedList } from '../load-list.ts'
import type { SavedFilter } from '../saved-filter-queries.ts'
import { texts } from '../texts.ts'
import { Rows } from './rows.tsx'
import { SavedFilters } from './saved-filters.tsx'

export interface WorklistPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly query: WorklistQuery
  readonly links: ListLinks<Sort, Filter>
  readonly list: LoadedList
  readonly saved: readonly SavedFilter[]
  readonly form: Form
}

/** The reason before the record: who needs somebody, why, and the one verb that answers it. */
export function WorklistPage(props: WorklistPageProps) {
  const { visit, actor, query, list, form } = props
  const t = texts[visit.language]
  const title = t.title[query.filters.hvis ?? 'mine'] ?? t.title.mine ?? ''
  return (
    <Page
      visit={visit}
      title={title}
      lead={leadOf(props)}
      form={form}
      actions={
        <>
          <span class="fg-quiet fg-hide-s">{formatToday(visit.today, visit.language)}</span>
          {may(actor, 'read-every-case') ? (
            <ButtonLink href={paths.directory()} variant="tertiary">
              {t.directory}
            </ButtonLink>
          ) : null}
          {may(actor, 'write-case') ? <ButtonLink href={paths.newCitizen()}>{t.newCitizen}</ButtonLink> : null}
        </>
      }
    >
      <PartChips {...props} />
      <Toolbar {...props} />
      {list.rows.length === 0 ? <Nobody {...props} /> : <Rows {...props} title={title} />}
      <SavedFilters {...props} />
    </Page>
  )
}

function leadOf({ visit, query, list: { counts, rows } }: WorklistPageProps): string {
  const t = texts[visit.language]
  if (query.filters.hvis === 'team') return t.teamLead(counts['i-dag'])
  const first = rows
    .map((row) => row.facts.talkToday?.startsAt)
    .filter((at) => at !== undefined)
    .sort()[0]
  return t.lead(counts['i-dag'], first ? formatTime(first, visit.language) : null)
}

function PartChips({ visit, query, links, list: { counts } }: WorklistPageProps) {
  const t = texts[visit.language]
  return (
    <Chips
      label={t.partsLabel}
      items={parts.map((part) => ({
        label: t.parts[part],
        href: links.filter('udsnit', part),
        count: counts[part],
        current: query.filters.udsnit === part,
      }))}
    />
  )
}

function Toolbar({ visit, actor, query }: WorklistPageProps) {
  const t = texts[visit.language]
  const groups = listShape.filters.matchgruppe.values.map((value) => ({
    value,
    label: t.matchGroups[value].toLowerCase(),
  }))
  const whose = Object.entries(t.whoseOptions).map(([value, label]) => ({ value, label }))
  const ownOnly = !may(actor, 'read-case-history')
  return (
    <WorklistToolbar
      action={paths.worklist()}
      language={visit.language}
      query={query}
      filters={[
        ...(ownOnly ? [] : [{ name: 'hvis', label: t.whose, options: whose, wideOnly: true }]),
        { name: 'matchgruppe', label: t.matchGroup, options: [{ value: '', label: t.all }, ...groups], wideOnly: true },
      ]}
      sorts={listShape.sorts.map((value) => ({ value, label: t.sorts[value] }))}
    >
      {may(actor, 'read-fip') ? (
        <>
          <Rater who="citizen">{t.citizen}</Rater>
          <Rater who="worker">{t.caseworker}</Rater>
        </>
      ) : null}
    </WorklistToolbar>
  )
}

function Nobody({ visit, query, links, list: { counts } }: WorklistPageProps) {
  const t = texts[visit.language]
  if (counts.alle === 0) return <EmptyState>{t.empty.none}</EmptyState>
  if (query.filters.udsnit === 'i-dag' && query.filters.matchgruppe === null)
    return (
      <EmptyState action={{ href: links.filter('udsnit', 'uge'), label: t.restOfWeek }}>{t.empty['i-dag']}</EmptyState>
    )
  return <EmptyState action={{ href: `${paths.worklist()}?udsnit=alle`, label: t.showAll }}>{t.empty.other}</EmptyState>
}

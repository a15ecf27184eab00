import { citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import { Chips } from '../../ui/chips/chips.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import type { Visit } from '../../ui/visit.ts'
import { Worklist, type WorklistColumn } from '../../ui/worklist/worklist.tsx'
import { NameCell, Reason } from '../../ui/worklist/worklist-cells.tsx'
import { type ListLinks, writeListQuery } from '../../ui/worklist/worklist-query.ts'
import { WorklistToolbar } from '../../ui/worklist/worklist-toolbar.tsx'
import {
  type LoadedWarnings,
  type WarningFilter,
  type WarningQuery,
  type WarningSort,
  warningShape,
} from '../load-warnings.ts'
import { texts } from '../texts.ts'
import type { WarningRow } from '../warning.ts'
import { JobFrame } from './frame.tsx'
import { WarningVerb } from './warning-verb.tsx'
import { ruleLines, warningWords } from './warning-words.ts'

export interface WarningsProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly query: WarningQuery
  readonly links: ListLinks<WarningSort, WarningFilter>
  readonly list: LoadedWarnings
}

/** Who may drop out, why, and the one verb that answers it. */
export function WarningsPage(props: WarningsProps) {
  const { visit, actor, query, links, list } = props
  const t = texts[visit.language].warnings
  const kinds = warningShape.filters.grund.values.filter((kind) => kind !== 'no-contact' || may(actor, 'read-talks'))
  return (
    <JobFrame visit={visit} actor={actor} part="warnings" title={t.title} lead={t.lead(list.counts.alle)}>
      <Chips
        label={t.chips}
        items={kinds.map((kind) => ({
          label: t.kinds[kind] ?? kind,
          href: links.filter('grund', kind),
          count: list.counts[kind],
          current: query.filters.grund === kind,
        }))}
      />
      <WorklistToolbar
        action={paths.earlyWarnings()}
        language={visit.language}
        query={query}
        filters={
          may(actor, 'read-every-case')
            ? [{ name: 'hvis', label: t.whose, options: options(t.whoseOptions), wideOnly: true }]
            : []
        }
        sorts={options(t.sorts)}
      />
      {list.rows.length === 0 ? <Nobody {...props} /> : <Rows {...props} />}
      <details class="fg-fold fg-above-4">
        <summary>{t.how}</summary>
        <ul>
          {ruleLines(visit.today, visit.language).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </details>
    </JobFrame>
  )
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

function Nobody({ visit, query }: WarningsProps) {
  const t = texts[visit.language].warnings
  if (query.filters.grund === 'alle') return <EmptyState>{t.empty}</EmptyState>
  return <EmptyState action={{ href: paths.earlyWarnings(), label: t.showAll }}>{t.emptyFiltered}</EmptyState>
}

function Rows({ visit, actor, query, links, list }: WarningsProps) {
  const { language } = visit
  const t = texts[language].warnings
  const back = paths.earlyWarnings() + (writeListQuery(warningShape, query) || '?')
  const columns: [WorklistColumn<WarningRow, WarningSort>, ...WorklistColumn<WarningRow, WarningSort>[]] = [
    {
      head: t.citizen,
      sort: 'navn',
      share: 20,
      cell: ({ facts }) => <NameCell name={citizenName(facts)} href={paths.citizen({ citizen: facts.citizenId })} />,
    },
    {
      head: t.because,
      sort: 'haster',
      share: 40,
      cell: (row) => row.warnings.map((warning) => <Reason {...warningWords(warning, row, actor, language)} />),
    },
    { head: t.place, share: 20, cell: ({ facts }) => facts.ending?.workplace ?? facts.job?.workplace ?? '–' },
  ]
  if (may(actor, 'read-talks'))
    columns.push({
      head: t.talk,
      share: 12,
      wideOnly: true,
      cell: ({ facts }) =>
        facts.nextTalk ? formatShortDate(facts.nextTalk.on, language) : <span class="fg-quiet">{t.none}</span>,
    })
  return (
    <Worklist
      caption={t.caption}
      language={language}
      columns={columns}
      groups={[{ rows: list.rows }]}
      action={(row) => <WarningVerb {...{ visit, actor, row, back }} />}
      query={query}
      links={links}
      foot={
        list.pages > 1 ? (
          <Pagination language={language} current={query.page} total={list.pages} pageHref={links.page} />
        ) : undefined
      }
    />
  )
}

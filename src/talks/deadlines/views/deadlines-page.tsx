import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatToday } from '../../../platform/i18n/format.ts'
import type { Rule } from '../../../rules/index.ts'
import { Chips } from '../../../ui/chips/chips.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { ListLinks } from '../../../ui/worklist/worklist-query.ts'
import { WorklistToolbar } from '../../../ui/worklist/worklist-toolbar.tsx'
import type { TalkRules } from '../../next-talk-due.ts'
import { TalksTabs } from '../../views/talks-tabs.tsx'
import { deadlineParts } from '../deadline.ts'
import { type DeadlineQuery, deadlineShape, type LoadedDeadlines } from '../load-deadlines.ts'
import { texts } from '../texts.ts'
import { DeadlineTable } from './deadline-table.tsx'

export interface DeadlinesProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly query: DeadlineQuery
  readonly list: LoadedDeadlines
  readonly links: ListLinks<DeadlineQuery['sort'], 'vis' | 'hvis'>
  readonly rules: TalkRules
  /** Where the numbers come from. */
  readonly sources: readonly Pick<Rule<unknown>, 'source' | 'confirmed'>[]
}

/** Who must be talked with by when, and why it is late. Its address says what it shows; on paper it is the list and the rules. */
export function DeadlinesPage(props: DeadlinesProps) {
  const { visit, actor, query, list, links } = props
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.title}
      lead={t.lead(list.counts.sene)}
      actions={<span class="fg-quiet">{formatToday(visit.today, visit.language)}</span>}
    >
      <TalksTabs visit={visit} actor={actor} tab="deadlines" />
      <Chips
        label={t.partsLabel}
        items={deadlineParts.map((part) => ({
          label: t.parts[part],
          href: links.filter('vis', part),
          count: list.counts[part],
          current: query.filters.vis === part,
        }))}
      />
      <Toolbar {...props} />
      {list.rows.length === 0 ? <EmptyState>{t.none}</EmptyState> : <DeadlineTable {...props} />}
      <Pages {...props} />
      <Sources {...props} />
    </Page>
  )
}

function Toolbar({ visit, actor, query }: DeadlinesProps) {
  const t = texts[visit.language]
  const whose = Object.entries(t.whoseOptions).map(([value, label]) => ({ value, label }))
  return (
    <WorklistToolbar
      action={paths.talkDeadlines()}
      language={visit.language}
      query={query}
      filters={actor.role === 'team-leader' ? [] : [{ name: 'hvis', label: t.whose, options: whose }]}
      sorts={deadlineShape.sorts.map((value) => ({ value, label: t.sorts[value] }))}
    />
  )
}

function Pages({ visit, query, list, links }: DeadlinesProps) {
  if (list.pages < 2) return null
  const items = Array.from({ length: list.pages }, (_, at) => ({
    label: String(at + 1),
    href: links.page(at + 1),
    current: query.page === at + 1,
  }))
  return <Chips label={texts[visit.language].pages} items={items} />
}

function Sources({ visit, sources }: DeadlinesProps) {
  const t = texts[visit.language]
  return (
    <div class="fg-above-4">
      <Panel title={t.rules}>
        <ul>
          {sources.map(({ source, confirmed }) => (
            <li>
              {source[visit.language]} {!confirmed && <Flag kind="line">{t.toConfirm}</Flag>}
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

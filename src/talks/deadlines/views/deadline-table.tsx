import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { DeadlineRow } from '../load-deadlines.ts'
import { texts } from '../texts.ts'
import type { DeadlinesProps } from './deadlines-page.tsx'

/** A line a citizen, to read on the screen and on paper. */
export function DeadlineTable({ visit, list, rules }: DeadlinesProps) {
  const t = texts[visit.language]
  const date = (on: Parameters<typeof formatDate>[0] | null, none: string) =>
    on ? formatDate(on, visit.language) : none
  const cells = ({ citizen, deadline, lastOn, nextAt }: DeadlineRow) => [
    <a href={paths.talks({ citizen: citizen.id })}>{citizen.name}</a>,
    date(deadline.due.dueOn, ''),
    deadline.late > 0 ? <Flag kind="alert">{t.late(deadline.late)}</Flag> : t.onTime,
    t.why[deadline.why],
    deadline.due.rule === 'after-last' ? t.rule.afterLast(rules.daysAfterLast) : t.rule.nth(deadline.due.rule.nth),
    date(lastOn, t.nobody),
    date(nextAt ? dayOf(nextAt) : null, t.nothing),
    citizen.caseworker,
  ]
  const { columns } = t
  return (
    <Panel flush>
      <DataTable
        caption={t.caption}
        columns={[
          { label: columns.citizen },
          { label: columns.due },
          { label: columns.late },
          { label: columns.why },
          { label: columns.rule },
          { label: columns.last },
          { label: columns.next },
          { label: columns.caseworker },
        ]}
        rows={list.rows.map((row) => ({ cells: cells(row) }))}
      />
    </Panel>
  )
}

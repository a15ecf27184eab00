import { paths } from '../../paths.ts'
import { formatDate, formatShortDate } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PlanAxis } from '../../ui/plan-axis/plan-axis.tsx'
import type { Visit } from '../../ui/visit.ts'
import { axisLanes, axisSpan, talkMarks } from '../plan-axis-of.ts'
import type { PlanItem } from '../plan-items.ts'
import { texts } from '../texts.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** All interventions on one line of time, and below it the same as a table. */
export function AxisPanel({ visit, file, plan, items, whole }: PlanPageProps) {
  const { language, today } = visit
  const t = texts[language]
  const citizen = file.citizen.id
  const running = items.filter((item) => item.lane !== 'exemptions' && item.hours !== '' && isRunning(item, today))
  const span = axisSpan(items, file.citizen.takenOverOn, today, whole)
  const shown = whole ? items : items.filter(({ to }) => to === null || to >= span.from)
  const other = whole ? `${paths.plan({ citizen })}#tidslinje` : `${paths.plan({ citizen })}?vis=alt#tidslinje`
  return (
    <Panel title={t.axis} id="tidslinje" aside={<a href={other}>{whole ? t.recent : t.whole}</a>}>
      {items.length === 0 ? (
        <EmptyState>{t.nothing}</EmptyState>
      ) : (
        <figure class="fg-figure">
          <figcaption>{running.length === 0 ? t.axisNone : t.axisFinding(running.length)}</figcaption>
          <PlanAxis
            id="plan"
            title={t.axisTitle(formatDate(span.from, language), formatDate(span.to, language))}
            span={span}
            today={today}
            lanes={axisLanes(items, language)}
            marks={{ label: t.lanes.talks, items: talkMarks(plan.talks) }}
            language={language}
          />
          <ItemTable visit={visit} items={shown} />
        </figure>
      )}
    </Panel>
  )
}

function ItemTable({ visit, items }: { visit: Visit; items: readonly PlanItem[] }) {
  const { language, today } = visit
  const t = texts[language]
  const day = (date: PlainDate) =>
    date.slice(0, 4) === today.slice(0, 4) ? formatShortDate(date, language) : formatDate(date, language)
  return (
    <DataTable
      caption={t.table}
      columns={[
        { label: t.columns.what },
        { label: t.columns.kind },
        { label: t.columns.from },
        { label: t.columns.to },
        { label: t.columns.hours },
        { label: t.columns.state },
      ]}
      rows={items.map((item) => ({
        cells: [
          item.href ? <a href={item.href}>{item.what}</a> : item.what,
          item.kind,
          day(item.from),
          item.to ? day(item.to) : t.untilFurther,
          item.hours,
          item.from > today ? t.states.coming : isRunning(item, today) ? t.states.running : t.states.past,
        ],
      }))}
    />
  )
}

const isRunning = ({ from, to }: PlanItem, today: PlainDate) => from <= today && (to === null || to >= today)

import { weekOf } from '../../../platform/plain-date.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { topics } from '../drop-in.ts'
import type { WeekOfDropIns } from '../drop-in-queries.ts'
import { texts } from '../texts.ts'

/** How many came in each week and what for: a count of visits, not of people. */
export function WeeksTable({ visit, weeks }: { visit: Visit; weeks: readonly WeekOfDropIns[] }) {
  const t = texts[visit.language]
  const mondays = [...new Set(weeks.map(({ monday }) => monday))]
  if (mondays.length === 0) return <p class="fg-panel__body">{t.none}</p>
  const sum = (of: readonly WeekOfDropIns[], what: 'count' | 'known' | 'minutes') =>
    of.reduce((total, week) => total + week[what], 0)
  return (
    <DataTable
      caption={t.weeksCaption}
      columns={[
        { label: t.week },
        ...topics.map((topic) => ({ label: t.topics[topic], number: true })),
        { label: t.total, number: true },
        { label: t.known, number: true },
        { label: t.totalMinutes, number: true },
      ]}
      rows={mondays.map((monday) => {
        const of = weeks.filter((week) => week.monday === monday)
        const counts = topics.map((topic) => of.find((week) => week.topic === topic)?.count ?? 0)
        return {
          cells: [t.weekOf(weekOf(monday).week), ...counts, sum(of, 'count'), sum(of, 'known'), sum(of, 'minutes')],
        }
      })}
    />
  )
}

import type { Child } from 'hono/jsx'
import { paths } from '../../../paths.ts'
import { raters } from '../../../questionnaires/index.ts'
import { BarFigure } from '../../../ui/chart/charts.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Movers } from '../../reflection.ts'
import { texts } from '../texts.ts'
import { chartValue, FigureCell, labelOf, most, shownValue } from './figures.tsx'
import type { ReflectionProps } from './reflection-page.tsx'

/** Who has moved beyond measurement error, by item and rater, and by target group. */
export function MoversSection({ visit, reflection }: ReflectionProps) {
  const { language } = visit
  const t = texts[language]
  const { items, threshold } = reflection
  const top = most(items, (each) => shownValue(each.citizen?.movers.progress))
  return (
    <Panel title={t.movers.title} aside={<a href={paths.reliableChange()}>{t.movers.how}</a>}>
      <BarFigure
        id="flytter"
        title={t.movers.figure}
        finding={
          top ? t.movers.finding(labelOf(top, language), shownValue(top.citizen?.movers.progress)) : t.movers.none
        }
        namesHead={t.item}
        source={t.movers.explained}
        least={threshold}
        spec={{
          categories: items.map((each) => labelOf(each, language)),
          series: raters.map((rater) => ({
            name: rater === 'citizen' ? t.citizens : t.caseworkers,
            kind: rater === 'citizen' ? 'citizen' : 'worker',
            values: items.map((each) => chartValue(each[rater]?.movers.progress)),
          })),
          language,
        }}
      />
      <MoversTable {...{ visit, reflection }} by="all" />
      <details class="fg-fold fg-above-4">
        <summary>{t.movers.byGroup}</summary>
        <MoversTable {...{ visit, reflection }} by="group" />
      </details>
    </Panel>
  )
}

type TableProps = Pick<ReflectionProps, 'visit' | 'reflection'> & { readonly by: 'all' | 'group' }

function MoversTable({ visit, reflection, by }: TableProps) {
  const t = texts[visit.language]
  const figures = ({ progress, neither, setback, people }: Movers): Child[] =>
    [progress, neither, setback, people].map((figure) => <FigureCell figure={figure} language={visit.language} />)
  const rows = reflection.items.flatMap((each) =>
    raters.flatMap((rater) => {
      const one = each[rater]
      if (!one) return []
      const first = [labelOf(each, visit.language), rater === 'citizen' ? t.citizens : t.caseworkers]
      if (by === 'all') return [{ cells: [...first, ...figures(one.movers)] }]
      return one.moversByGroup.map(({ targetGroup, movers }) => ({
        cells: [...first, t.targetGroups[targetGroup] ?? targetGroup, ...figures(movers)],
      }))
    }),
  )
  const { progress, neither, setback, compared, group } = t.movers
  const named = [t.item, t.spread.who, ...(by === 'group' ? [group] : [])]
  return (
    <DataTable
      caption={by === 'all' ? t.movers.title : t.movers.byGroup}
      columns={[
        ...named.map((label) => ({ label })),
        ...[progress, neither, setback, compared].map((label) => ({ label, number: true })),
      ]}
      rows={rows}
    />
  )
}

import { paths } from '../../../paths.ts'
import { raters } from '../../../questionnaires/index.ts'
import { BarFigure } from '../../../ui/chart/charts.tsx'
import type { Child } from '../../../ui/child.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { TimelineFilters } from '../../../ui/timeline/timeline.tsx'
import type { ItemReflection, Movers } from '../../reflection.ts'
import { texts } from '../texts.ts'
import { chartValue, FigureCell, labelOf, most, shownValue } from './figures.tsx'
import type { ReflectionProps } from './reflection-page.tsx'

/** Who has moved beyond measurement error, by item and rater, and by target group. */
export function MoversSection({ visit, reflection, quarter, since }: ReflectionProps) {
  const t = texts[visit.language]
  const { items } = reflection
  const top = most(items, (each) => shownValue(each.citizen?.movers.progress))
  return (
    <Panel title={t.movers.title} aside={<a href={paths.reliableChange()}>{t.movers.how}</a>}>
      <SinceChoice visit={visit} quarter={quarter} since={since} />
      {top ? (
        <MoversFigure visit={visit} reflection={reflection} since={since} top={top} />
      ) : (
        <>
          <p class="fg-finding">{t.movers.none}</p>
          <p class="fg-source fg-above-2">{t.movers.explained[since]}</p>
        </>
      )}
      <details class="fg-fold fg-above-4">
        <summary>{t.allNumbers}</summary>
        <MoversTable {...{ visit, reflection }} by="all" />
      </details>
      <details class="fg-fold fg-above-4">
        <summary>{t.movers.byGroup}</summary>
        <MoversTable {...{ visit, reflection }} by="group" />
      </details>
    </Panel>
  )
}

type FigureProps = Pick<ReflectionProps, 'visit' | 'reflection' | 'since'> & { readonly top: ItemReflection }

function MoversFigure({ visit, reflection, since, top }: FigureProps) {
  const { language } = visit
  const t = texts[language]
  const { items, threshold } = reflection
  return (
    <BarFigure
      id="flytter"
      title={t.movers.figure}
      finding={t.movers.finding(labelOf(top, language), shownValue(top.citizen?.movers.progress))}
      namesHead={t.item}
      source={t.movers.explained[since]}
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
  )
}

/** Counted from a year ago, or from the wave before: over three months few move beyond the error. */
function SinceChoice({ visit, quarter, since }: Pick<ReflectionProps, 'visit' | 'quarter' | 'since'>) {
  const t = texts[visit.language].movers
  const at = `${paths.reflection()}?kvartal=${quarter.id}`
  return (
    <div class="fg-row fg-row--tight fg-below-4">
      <span class="fg-quiet">{t.since}</span>
      <TimelineFilters
        language={visit.language}
        items={[
          { label: t.sinceYear, href: at, current: since === 'year' },
          { label: t.sincePrevious, href: `${at}&siden=forrige`, current: since === 'previous' },
        ]}
      />
    </div>
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

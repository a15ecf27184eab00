import { raters } from '../../../questionnaires/index.ts'
import { BarFigure } from '../../../ui/chart/charts.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { ItemReflection } from '../../reflection.ts'
import { texts } from '../texts.ts'
import { chartValue, FigureCell, labelOf, most, shownValue } from './figures.tsx'
import type { ReflectionProps } from './reflection-page.tsx'

const lowest = (each: ItemReflection, rater: 'citizen' | 'caseworker') => each[rater]?.distribution.bands[0]

/** How the answers lie on the scale, item by item and rater by rater. */
export function SpreadSection({ visit, reflection }: ReflectionProps) {
  const { language } = visit
  const t = texts[language]
  const { items, threshold } = reflection
  const top = most(items, (each) => shownValue(lowest(each, 'citizen')?.people))
  const low = items.flatMap((each) => lowest(each, 'citizen') ?? lowest(each, 'caseworker') ?? [])[0]
  const [from, to] = [low?.from ?? 1, low?.to ?? 2]
  return (
    <Panel title={t.spread.title}>
      <BarFigure
        id="fordeling"
        title={t.spread.figure(from, to)}
        finding={
          top
            ? t.spread.finding(labelOf(top, language), shownValue(lowest(top, 'citizen')?.people), from, to)
            : t.spread.none
        }
        namesHead={t.item}
        source={t.spread.explained}
        least={threshold}
        spec={{
          categories: items.map((each) => labelOf(each, language)),
          series: raters.map((rater) => ({
            name: rater === 'citizen' ? t.citizens : t.caseworkers,
            kind: rater === 'citizen' ? 'citizen' : 'worker',
            values: items.map((each) => chartValue(lowest(each, rater)?.people)),
          })),
          language,
        }}
      />
      <details class="fg-fold fg-above-4">
        <summary>{t.allNumbers}</summary>
        <SpreadTable visit={visit} items={items} />
      </details>
    </Panel>
  )
}

function SpreadTable({ visit, items }: Pick<ReflectionProps, 'visit'> & { readonly items: readonly ItemReflection[] }) {
  const { language } = visit
  const t = texts[language]
  const bands = items.flatMap((each) => [each.citizen ?? each.caseworker]).find(Boolean)?.distribution.bands ?? []
  const rows = items.flatMap((each) =>
    raters.flatMap((rater) => {
      const one = each[rater]
      if (!one) return []
      const figures = [...one.distribution.bands.map(({ people }) => people), one.distribution.people]
      return [
        {
          cells: [
            labelOf(each, language),
            rater === 'citizen' ? t.citizens : t.caseworkers,
            ...figures.map((figure) => <FigureCell figure={figure} language={language} />),
          ],
        },
      ]
    }),
  )
  const heads = [t.item, t.spread.who, ...bands.map(({ from, to }) => t.spread.band(from, to)), t.spread.answered]
  return (
    <DataTable caption={t.spread.title} columns={heads.map((label, at) => ({ label, number: at > 1 }))} rows={rows} />
  )
}

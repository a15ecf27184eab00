import { BarFigure } from '../../../ui/chart/charts.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { ItemReflection } from '../../reflection.ts'
import { texts } from '../texts.ts'
import { chartValue, FigureCell, labelOf, MeanCell, most, shownValue } from './figures.tsx'
import type { ReflectionProps } from './reflection-page.tsx'

/** Where the two raters see the same people differently. */
export function GapSection({ visit, reflection }: ReflectionProps) {
  const { language } = visit
  const t = texts[language]
  const items = reflection.items.filter(({ gap }) => gap !== null)
  const top = most(items, ({ gap }) => shownValue(gap?.citizenHigher) + shownValue(gap?.caseworkerHigher))
  const finding = top
    ? t.gaps.finding(labelOf(top, language), shownValue(top.gap?.citizenHigher), shownValue(top.gap?.caseworkerHigher))
    : t.gaps.none
  const isWhole = top?.gap?.citizenHigher.kind === 'shown' && top.gap.caseworkerHigher.kind === 'shown'
  return (
    <Panel title={t.gaps.title}>
      <BarFigure
        id="forskelle"
        title={t.gaps.title}
        finding={isWhole ? finding : t.gaps.none}
        namesHead={t.item}
        source={t.gaps.explained}
        least={reflection.threshold}
        spec={{
          categories: items.map((each) => labelOf(each, language)),
          series: [
            { name: t.gaps.citizen, kind: 'citizen', values: items.map(({ gap }) => chartValue(gap?.citizenHigher)) },
            {
              name: t.gaps.caseworker,
              kind: 'worker',
              values: items.map(({ gap }) => chartValue(gap?.caseworkerHigher)),
            },
          ],
          language,
        }}
      />
      <details class="fg-fold fg-above-4">
        <summary>{t.allNumbers}</summary>
        <GapTable visit={visit} items={items} />
      </details>
    </Panel>
  )
}

function GapTable({ visit, items }: Pick<ReflectionProps, 'visit'> & { readonly items: readonly ItemReflection[] }) {
  const { language } = visit
  const t = texts[language]
  return (
    <DataTable
      caption={t.gaps.title}
      columns={[t.item, t.gaps.citizen, t.gaps.agree, t.gaps.caseworker, t.gaps.both, t.gaps.mean].map((label, at) => ({
        label,
        number: at > 0,
      }))}
      rows={items.map((each) => ({
        cells: [
          labelOf(each, language),
          ...[each.gap?.citizenHigher, each.gap?.agree, each.gap?.caseworkerHigher, each.gap?.people].map((figure) => (
            <FigureCell figure={figure} language={language} />
          )),
          <MeanCell figure={each.gap?.mean} language={language} />,
        ],
      }))}
    />
  )
}

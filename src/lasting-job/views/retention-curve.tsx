import type { Language } from '../../platform/i18n/language.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import type { SeriesKind } from '../../ui/chart/colours.ts'
import { Figure } from '../../ui/chart/figure.tsx'
import { drawLines, type LineSpec } from '../../ui/chart/line-chart.ts'
import { WideAndSmall } from '../../ui/chart/plot.tsx'
import type { LoadedRetention } from '../load-retention.ts'
import type { CurvePoint, Group } from '../retention.ts'
import { texts } from '../texts.ts'
import { chartValue, findingOf, nameOf, percent } from './figures.ts'

/** The share still in work after each month, with its uncertainty and how many are still followed. */
export function RetentionCurve({ loaded, language }: { loaded: LoadedRetention; language: Language }) {
  const t = texts[language].retention
  const { all, chosen, rules } = loaded
  const shown = chosen?.retention ? chosen : all
  if (!shown.retention) return <p>{texts[language].retention.leadNone}</p>
  const groups = shown === all ? [all] : [shown, all]
  const spec = specOf(groups, language)
  const finding = findingOf(shown, language)
  return (
    <Figure
      finding={finding}
      table={{
        caption: `${t.figure}, ${nameOf(shown, language)}`,
        heads: [t.month, t.share, t.low, t.high, t.atRisk],
        rows: shown.retention.points.map((point) => ({ name: String(point.month), values: valuesOf(point) })),
        least: rules.threshold,
      }}
      language={language}
      keys={spec.series}
      source={
        <>
          {t.censoring} {t.cut(rules.threshold)} <a href="#saadan">{t.how}</a>
        </>
      }
    >
      <WideAndSmall
        id="fastholdelse"
        title={t.figure}
        description={`${finding} ${t.censoring}`}
        wide={drawLines(spec, 720, 280)}
        small={drawLines(spec, 340, 240)}
      />
    </Figure>
  )
}

function specOf(groups: readonly Group[], language: Language): LineSpec {
  return {
    categories: (groups[0]?.retention?.points ?? []).map(({ month }) => String(month)),
    series: groups.map((group, at) => ({
      name: nameOf(group, language),
      kind: (at === 0 ? 'accent' : 'past') satisfies SeriesKind,
      values: heldPoints(group).map(({ share }) => (share === null ? null : percent(share))),
      ...(at === 0
        ? {
            band: heldPoints(group).map(({ interval }) =>
              interval ? { low: interval.low * 100, high: interval.high * 100 } : null,
            ),
          }
        : {}),
    })),
    unit: '%',
    min: 0,
    max: 100,
    steps: true,
    language,
  }
}

/** A step holds until the next one that is told: months left out on the way are drawn as the one before them. */
function heldPoints({ retention }: Group): CurvePoint[] {
  const points = retention?.points ?? []
  const last = points.findLastIndex(({ share }) => share !== null)
  return points.map((point, at) =>
    at > last ? point : (points.slice(0, at + 1).findLast(({ share }) => share !== null) ?? point),
  )
}

const valuesOf = ({ share, interval, atRisk }: CurvePoint): ChartValue[] => [
  share === null ? 'suppressed' : percent(share),
  interval ? percent(interval.low) : null,
  interval ? percent(interval.high) : null,
  chartValue(atRisk),
]

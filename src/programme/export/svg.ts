import type { Language } from '../../platform/i18n/language.ts'
import { svgFile } from '../../ui/chart/dumbbell.tsx'
import { dumbbellSpec } from '../dumbbell-spec.ts'
import { findingOf } from '../finding.ts'
import type { Overview } from '../overview.ts'
import { texts } from '../texts.ts'

/** The overview's drawing as a file of its own, with its names, and across the foot what it is. */
export function svgOf(overview: Overview, invented: boolean, language: Language): string {
  const t = texts[language]
  const { baselinePeriod, period } = overview
  const marks = baselinePeriod ? t.marks(t.period(baselinePeriod), t.period(period)) : t.marksNow(t.period(period))
  return svgFile({
    id: `maal-${overview.goal}`,
    title: t.goalTitle[overview.goal],
    finding: t.finding(findingOf(overview)),
    spec: { ...dumbbellSpec(overview, language), rows: overview.rows },
    foot: invented ? `${t.invented}. ${marks}` : marks,
  })
}

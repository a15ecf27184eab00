import type { Language } from '../../platform/i18n/language.ts'
import { svgFile } from '../../ui/chart/dumbbell.tsx'
import { dumbbellSpec } from '../dumbbell-spec.ts'
import { findingOf } from '../finding.ts'
import type { Overview } from '../overview.ts'
import type { Published } from '../result-queries.ts'
import { sourceWords } from '../source-words.ts'
import { texts } from '../texts.ts'

/** The overview's drawing as a file of its own, with its names, and across the foot what it is. */
export function svgOf(overview: Overview, { result, invented }: Published, language: Language): string {
  const t = texts[language]
  const { baselinePeriod, period, goal, rows } = overview
  const marks = baselinePeriod ? t.marks(t.period(baselinePeriod), t.period(period)) : t.marksNow(t.period(period))
  return svgFile({
    id: `maal-${goal}`,
    title: t.goalTitle[goal],
    finding: t.finding(findingOf(overview)),
    spec: { ...dumbbellSpec(overview, language), rows },
    foot: [...(invented ? [t.inventedLong] : []), marks, sourceWords(result, language)],
  })
}

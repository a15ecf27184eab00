import type { Figure } from '../../disclosure/index.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import type { Group } from '../retention.ts'
import { texts } from '../texts.ts'

/** A protected figure as charts and tables take it. */
export const chartValue = (figure: Figure): ChartValue => (figure.kind === 'shown' ? figure.value : 'suppressed')

/** Whole per cent: more digits would promise more than such numbers hold. */
export const percent = (share: number) => Math.round(share * 100)

export function nameOf({ key }: Group, language: Language): string {
  const t = texts[language]
  return key === null ? t.retention.everybody : (t.tracks[key] ?? t.targetGroups[key] ?? key)
}

/** The sentence of a group's curve. */
export function findingOf(group: Group, language: Language): string {
  const t = texts[language].retention
  const [short, long] = [group.retention?.short, group.retention?.long]
  const words = (kept: typeof short) => (kept ? String(percent(kept.share)) : null)
  return t.finding(nameOf(group, language), words(short), words(long))
}

import type { Figure } from '../../../disclosure/index.ts'
import { formatPoints } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { textIn } from '../../../questionnaires/index.ts'
import type { ChartValue } from '../../../ui/chart/chart-value.ts'
import { NumberCell } from '../../../ui/chart/number-table.tsx'
import type { ItemReflection } from '../../reflection.ts'

/** A protected figure as charts and tables take it; none where nobody is asked. */
export const chartValue = (figure: Figure | undefined): ChartValue =>
  figure === undefined ? null : figure.kind === 'shown' ? figure.value : 'suppressed'

export const shownValue = (figure: Figure | undefined) => (figure?.kind === 'shown' ? figure.value : 0)

export const labelOf = ({ item }: ItemReflection, language: Language) => textIn(item.label, language).text

interface CellProps {
  readonly figure: Figure | undefined
  readonly language: Language
}

export const FigureCell = ({ figure, language }: CellProps) => (
  <NumberCell value={chartValue(figure)} language={language} />
)

/** A mean is no count: its decimal is shown even when it is a whole number. */
export const MeanCell = ({ figure, language }: CellProps) =>
  figure?.kind === 'shown' ? (
    <span>{formatPoints(figure.value, language)}</span>
  ) : (
    <FigureCell figure={figure} language={language} />
  )

/** The item with the most of something, among what is shown; null where nothing is. */
export function most(items: readonly ItemReflection[], count: (item: ItemReflection) => number): ItemReflection | null {
  const sorted = [...items].sort((a, b) => count(b) - count(a))
  const [first] = sorted
  return first && count(first) > 0 ? first : null
}

import type { Figure } from '../../../disclosure/index.ts'
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

export const FigureCell = ({
  figure,
  language,
}: {
  readonly figure: Figure | undefined
  readonly language: Language
}) => <NumberCell value={chartValue(figure)} language={language} />

/** The item with the most of something, among what is shown; null where nothing is. */
export function most(items: readonly ItemReflection[], count: (item: ItemReflection) => number): ItemReflection | null {
  const sorted = [...items].sort((a, b) => count(b) - count(a))
  const [first] = sorted
  return first && count(first) > 0 ? first : null
}

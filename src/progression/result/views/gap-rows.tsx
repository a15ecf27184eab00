import { formatNumber } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { promptOf, textIn } from '../../../questionnaires/index.ts'
import type { Child } from '../../../ui/child.ts'
import { GapRow } from '../../../ui/gap-scale/gap-list.tsx'
import type { Gap, ItemGap } from '../../gap.ts'
import { texts } from '../texts.ts'
import { type Names, subjectOf } from './names.ts'

interface Props {
  readonly each: ItemGap & { readonly gap: Gap }
  readonly names: Names
  readonly language: Language
  readonly highest: number
  /** The open question is for those who differ; where they agree there is nothing to ask. */
  readonly asks: boolean
  readonly children?: Child
}

/** One item both answered: neutral, who answers higher and by how much, and an open question to talk from. */
export function ItemGapRow({ each: { item, gap }, names, language, highest, asks, children }: Props) {
  return (
    <GapRow
      title={textIn(item.label, language).text}
      sentence={sentenceOf(gap, names, language)}
      question={asks ? promptOf(item, language, gap)?.text : undefined}
      names={names}
      citizen={gap.citizen}
      worker={gap.caseworker}
      language={language}
      highest={highest}
    >
      {children}
    </GapRow>
  )
}

function sentenceOf({ difference }: Gap, names: Names, language: Language): string {
  const t = texts[language]
  if (difference === 0) return t.agree
  const who = subjectOf(names, difference > 0 ? 'citizen' : 'caseworker', language)
  return t.higher(who, formatNumber(Math.abs(difference), language))
}

/** The gaps there are, with their values; the others have no number from one of the two. */
export const paired = (gaps: readonly ItemGap[]): readonly (ItemGap & { readonly gap: Gap })[] =>
  gaps.flatMap((each) => (each.gap ? [{ ...each, gap: each.gap }] : []))

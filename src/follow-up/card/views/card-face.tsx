import type { Language } from '../../../platform/i18n/language.ts'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { findScheme } from '../../library/schemes.ts'
import { competencesOf } from '../../scheme.ts'
import { texts } from '../../texts.ts'
import type { CardContent } from '../card.ts'
import { periodOf } from '../card-words.ts'

/** What stands on a card, as the document says it. */
export function CardFace({ content, language }: { readonly content: CardContent; readonly language: Language }) {
  const t = texts[language].card
  const { workplace, tasks, words, scores, contact } = content
  const shown = competencesOf(findScheme(content.track, content.schemeVersion)).filter(({ id }) => id in scores)
  return (
    <FactRows
      items={[
        { label: t.at, value: workplace },
        { label: t.period, value: periodOf(content, language) },
        { label: t.did, value: tasks },
        ...shown.map((each) => ({ label: each.words[language], value: t.ofSeven(scores[each.id] ?? 0) })),
        ...(words ? [{ label: t.said, value: t.quoted(words) }] : []),
        ...(contact ? [{ label: t.reference, value: contact }] : []),
      ]}
    />
  )
}

import type { Language } from '../../../platform/i18n/language.ts'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { nameOf, scoredOf } from '../../scheme.ts'
import { texts } from '../../texts.ts'
import type { Card } from '../card.ts'
import { periodOf } from '../card-words.ts'

/** What stands on a card, as the document says it. */
export function CardFace({ card, language }: { readonly card: Card; readonly language: Language }) {
  const t = texts[language].card
  const { content } = card
  const { workplace, tasks, words, contact } = content
  return (
    <FactRows
      items={[
        { label: t.at, value: workplace },
        { label: t.period, value: periodOf(content, language) },
        { label: t.did, value: tasks },
        ...scoredOf(card.scheme, content.scores).map(({ competence, score }) => ({
          label: nameOf(competence, language),
          value: t.ofSeven(score),
        })),
        ...(words ? [{ label: t.said, value: t.quoted(words) }] : []),
        ...(contact ? [{ label: t.reference, value: contact }] : []),
      ]}
    />
  )
}

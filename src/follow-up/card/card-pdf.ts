import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Block, pdfOf } from '../../platform/pdf/pdf-of.ts'
import { nameOf, scoredOf } from '../scheme.ts'
import { texts } from '../texts.ts'
import type { Card } from './card.ts'
import { periodOf } from './card-words.ts'

/** The card as a tagged document for the citizen's CV: her name, and what she has said yes to. */
export async function cardPdf(card: Card, name: string, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const t = texts[language].card
  return await pdfOf({
    title: t.pdfTitle(name),
    language,
    foot: t.foot(name, card.agreedOn ? formatDate(card.agreedOn, language) : ''),
    blocks: blocksOf(card, language),
  })
}

function blocksOf(card: Card, language: Language): Block[] {
  const t = texts[language].card
  const { content } = card
  const { workplace, tasks, words, contact } = content
  return [
    {
      kind: 'facts',
      rows: [
        { label: t.at, value: workplace },
        { label: t.period, value: periodOf(content, language) },
      ],
    },
    { kind: 'heading', text: t.did },
    { kind: 'paragraph', text: tasks },
    { kind: 'heading', text: t.showed },
    {
      kind: 'table',
      head: [t.showed, t.level],
      rows: scoredOf(card.scheme, content.scores).map(({ competence, score }) => [
        nameOf(competence, language),
        t.ofSeven(score),
      ]),
    },
    { kind: 'paragraph', text: t.scale, quiet: true },
    ...said(t.said, words && t.quoted(words)),
    ...said(t.reference, contact),
  ]
}

const said = (heading: string, text: string): Block[] =>
  text === ''
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'paragraph', text },
      ]

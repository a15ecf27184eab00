import type { Conflict } from '../../platform/errors.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type Answer, type AnswersConflict, itemsFor, type Questionnaire, textIn } from '../../questionnaires/index.ts'
import { texts } from './texts.ts'

/** Where the two sets of answers differ, in words. */
export function conflictOf(
  { side, sent }: AnswersConflict,
  questionnaire: Questionnaire,
  language: Language,
  backTo: string,
): Conflict {
  const differing = itemsFor(questionnaire, side.rater).filter(({ id }) => side.answers.get(id) !== sent.get(id))
  return {
    savedBy: side.savedBy,
    savedAt: side.savedAt ?? '',
    fields: differing.map((item) => ({
      label: textIn(item.label, language).text,
      yours: inWords(sent.get(item.id), language),
      theirs: inWords(side.answers.get(item.id), language),
    })),
    backTo,
  }
}

/** An answer as a word: a number, a said no, or that there is none. */
export function inWords(answer: Answer | null | undefined, language: Language): string {
  const t = texts[language]
  if (answer === 'declined') return t.declined
  if (answer === 'cannot-assess') return t.cannotAssess
  return answer === null || answer === undefined ? t.noAnswer : String(answer)
}

import type { Language } from '../platform/i18n/language.ts'
import { weekOf } from '../platform/plain-date.ts'
import { findScheme } from './library/schemes.ts'
import { competencesOf, demandsMet } from './scheme.ts'
import { texts } from './texts.ts'
import type { WeeklyAnswer } from './weekly/answer.ts'

/** What the weeks show, in two sentences: how much of the job's level is reached, and what has moved most. */
export function findingOf(answers: readonly WeeklyAnswer[], workplace: string, language: Language): string {
  const t = texts[language]
  const [first, newest] = [answers[0], answers.at(-1)]
  if (!first || !newest) return t.noAnswers
  const scheme = findScheme(newest.track, newest.schemeVersion)
  const { met, of } = demandsMet(scheme, newest.scores)
  const said = t.met(met, of, workplace, weekOf(newest.weekStartsOn).week)
  if (first === newest) return said
  const rises = competencesOf(scheme).flatMap(({ id, words }) => {
    const [from, to] = [first.scores[id], newest.scores[id]]
    return from !== undefined && to !== undefined && to > from ? [{ words: words[language], from, to }] : []
  })
  const most = rises.sort((one, other) => other.to - other.from - (one.to - one.from))[0]
  return `${said} ${most ? t.risen(most.words, most.from, most.to) : t.noRise}`
}

import type { Language } from '../platform/i18n/language.ts'
import { weekOf } from '../platform/plain-date.ts'
import { curvesOf, endsOf } from './curves.ts'
import { demandsMet, nameOf } from './scheme.ts'
import { texts } from './texts.ts'
import type { WeeklyAnswer } from './weekly/answer.ts'

/** What the weeks show, in two sentences: how much of the job's level is reached, and what has moved most. */
export function findingOf(answers: readonly WeeklyAnswer[], workplace: string, language: Language): string {
  const t = texts[language]
  const [first, newest] = [answers[0], answers.at(-1)]
  if (!first || !newest) return t.noAnswers
  const { met, of } = demandsMet(newest.scheme, newest.scores)
  const said = t.met(met, of, workplace, weekOf(newest.weekStartsOn).week)
  if (first === newest) return said
  const rises = curvesOf(answers).flatMap((curve) => {
    const { first: from, now: to } = endsOf(curve)
    return from !== null && to !== null && to > from ? [{ words: nameOf(curve.competence, language), from, to }] : []
  })
  const most = rises.sort((one, other) => other.to - other.from - (one.to - one.from))[0]
  return `${said} ${most ? t.risen(most.words, most.from, most.to) : t.noRise}`
}

import { type Answers, typedFrom } from '../assessment.ts'
import { itemsFor, type Questionnaire, type Theme, themesFor } from '../questionnaire.ts'
import type { SentSide } from '../save-answers.ts'

/** Where on the form somebody is: a theme (from 1), or looking through it all before sending. */
export type Step = { readonly at: number; readonly of: number; readonly theme: Theme } | 'review'

/** The step an address names; the first one for anything else. */
export function stepFrom(questionnaire: Questionnaire, typed: string | null): Step {
  const themes = themesFor(questionnaire, 'citizen')
  if (typed === 'gennemse') return 'review'
  const at = Math.min(Math.max(1, Number(typed) || 1), themes.length)
  return { at, of: themes.length, theme: themes[at - 1] as Theme }
}

/** What an address calls a step. */
export const nameOf = (step: Step) => (step === 'review' ? 'gennemse' : String(step.at))

export function nextStep(questionnaire: Questionnaire, step: Step): Step {
  return step === 'review' || step.at === step.of ? 'review' : stepFrom(questionnaire, String(step.at + 1))
}

export function stepBefore(questionnaire: Questionnaire, step: Step): Step {
  const last = themesFor(questionnaire, 'citizen').length
  return stepFrom(questionnaire, String(step === 'review' ? last : step.at - 1))
}

/** The items on a step: the review shows those that are missing. */
export const itemsOn = (step: Step) => (step === 'review' ? [] : step.theme.items)

/** A step sends its own items only; what was answered on the others stays. */
export function withKept(sent: SentSide, kept: Answers, here: readonly string[]): SentSide {
  const others = [...kept].filter(([item]) => !here.includes(item)).map(([item, answer]) => [item, typedFrom(answer)])
  return { ...sent, chosen: { ...Object.fromEntries(others), ...sent.chosen } }
}

/** How many of the citizen's items are answered. */
export function progressOf(
  questionnaire: Questionnaire,
  answers: Answers,
): { readonly given: number; readonly asked: number } {
  const items = itemsFor(questionnaire, 'citizen')
  return { given: items.filter((item) => answers.has(item.id)).length, asked: items.length }
}

import { asksWorkplace, type Item, type Questionnaire } from './questionnaire.ts'
import type { QuestionnaireProblem } from './questionnaire-problems.ts'

interface PlacedItem {
  readonly item: Item
  readonly path: string
}

/** What a workplace is asked stands alone: every week, from 1 to 7, with the job's demand, and never about health. */
export function workplaceProblems(questionnaire: Questionnaire, items: readonly PlacedItem[]): QuestionnaireProblem[] {
  if (!asksWorkplace(questionnaire)) return items.flatMap(demandedOfNobody)
  const { scale, rhythmDays, skip, themes } = questionnaire
  return [
    ...(rhythmDays === 7 ? [] : [{ path: 'rhythmDays', code: 'workplace-fixed' as const }]),
    ...(scale.max === 7 ? [] : [{ path: 'scale.max', code: 'workplace-fixed' as const }]),
    ...Object.keys(skip).map((rater) => ({ path: `skip.${rater}`, code: 'wording-not-asked' as const })),
    ...themes.flatMap(({ sensitivity }, t) =>
      sensitivity === 'health' ? [{ path: `themes[${t}].sensitivity`, code: 'health-at-workplace' as const }] : [],
    ),
    ...items.flatMap(competenceProblems),
  ]
}

const demandedOfNobody = ({ item, path }: PlacedItem): QuestionnaireProblem[] =>
  item.demand === undefined ? [] : [{ path: `${path}.demand`, code: 'demand-not-asked' }]

const competenceProblems = ({ item, path }: PlacedItem): QuestionnaireProblem[] => [
  ...(item.raters.some((rater) => rater !== 'workplace')
    ? [{ path: `${path}.raters`, code: 'workplace-alone' as const }]
    : []),
  ...(item.demand === undefined ? [{ path: `${path}.demand`, code: 'missing' as const }] : []),
  ...(item.prompt ? [{ path: `${path}.prompt`, code: 'prompt-not-asked' as const }] : []),
]

import { type Item, itemsFor, type Questionnaire, type Respondent } from './questionnaire.ts'
import { workplaceProblems } from './workplace-problems.ts'

/** What can be wrong with a questionnaire in a file. The texts turn the code into a sentence. */
export type ProblemCode =
  | 'not-json'
  | 'file-too-big'
  | 'unknown-format'
  | 'missing'
  | 'wrong-type'
  | 'unknown-key'
  | 'unknown-value'
  | 'unknown-language'
  | 'out-of-range'
  | 'scale-wrong'
  | 'empty'
  | 'too-long'
  | 'blank'
  | 'outer-space'
  | 'hidden-character'
  | 'unknown-placeholder'
  | 'not-kebab-case'
  | 'duplicate'
  | 'too-many-items'
  | 'wording-missing'
  | 'wording-not-asked'
  | 'skip-missing'
  | 'demand-not-asked'
  | 'prompt-not-asked'
  | 'workplace-alone'
  | 'workplace-fixed'
  | 'health-at-workplace'
  | 'not-of-workplace'

/** One thing that is wrong, and where: `themes[2].items[0].raters`; the empty path is the file as a whole. */
export interface QuestionnaireProblem {
  readonly path: string
  readonly code: ProblemCode
  /** The line of a file that cannot be read as JSON. */
  readonly line?: number
}

const mostItems = 60

/** What hangs together across fields: ids used once, a wording for each rater asked and for no other, a way to say no. */
export function problemsIn(questionnaire: Questionnaire): QuestionnaireProblem[] {
  const items = questionnaire.themes.flatMap((theme, t) =>
    theme.items.map((item, i) => ({ item, path: `themes[${t}].items[${i}]` })),
  )
  return [
    ...repeated(questionnaire.themes.map((theme, t) => ({ id: theme.id, path: `themes[${t}].id` }))),
    ...repeated(items.map(({ item, path }) => ({ id: item.id, path: `${path}.id` }))),
    ...items.flatMap(({ item, path }) => itemProblems(item, path)),
    ...(items.length > mostItems ? [{ path: 'themes', code: 'too-many-items' as const }] : []),
    ...skipProblems(questionnaire),
    ...workplaceProblems(questionnaire, items),
  ]
}

function itemProblems(item: Item, path: string): QuestionnaireProblem[] {
  const worded = Object.keys(item.wording) as Respondent[]
  return [
    ...repeated(item.raters.map((rater, r) => ({ id: rater, path: `${path}.raters[${r}]` }))),
    ...item.raters
      .filter((rater) => !item.wording[rater])
      .map((rater) => ({ path: `${path}.wording.${rater}`, code: 'wording-missing' as const })),
    ...worded
      .filter((rater) => !item.raters.includes(rater))
      .map((rater) => ({ path: `${path}.wording.${rater}`, code: 'wording-not-asked' as const })),
  ]
}

const skipProblems = (questionnaire: Questionnaire): QuestionnaireProblem[] =>
  (['citizen', 'caseworker'] as const)
    .filter((rater) => itemsFor(questionnaire, rater).length > 0 && !questionnaire.skip[rater])
    .map((rater) => ({ path: `skip.${rater}`, code: 'skip-missing' }))

function repeated(named: readonly { readonly id: string; readonly path: string }[]): QuestionnaireProblem[] {
  const first = new Map<string, string>()
  return named.flatMap(({ id, path }) => {
    if (first.has(id)) return [{ path, code: 'duplicate' as const }]
    first.set(id, path)
    return []
  })
}

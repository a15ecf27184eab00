import { type Questionnaire, textIn } from '../questionnaires/index.ts'
import type { NaiveVerdict, Verdict } from '../statistics/index.ts'
import type { ChangeRow, RaterChange } from '../ui/change-table/change-table.tsx'
import type { ContentLanguage } from '../ui/content-language.ts'
import type { Change, Changes, ThemeChange } from './change.ts'

const verdicts = {
  progress: 'progress',
  setback: 'decline',
  'within-error': 'within',
  unchanged: 'unchanged',
  'not-comparable': null,
} as const satisfies Record<Verdict | NaiveVerdict, string | null>

/** The table of changes by theme. */
export const themeRows = (
  questionnaire: Questionnaire,
  changes: readonly ThemeChange[],
  language: ContentLanguage,
): ChangeRow[] =>
  questionnaire.themes.flatMap(({ id, name }) => {
    const found = changes.find(({ themeId }) => themeId === id)
    return found ? [row(textIn(name, language).text, found.changes)] : []
  })

/** The table of changes by item. */
export const itemRows = (
  questionnaire: Questionnaire,
  changes: readonly ThemeChange[],
  language: ContentLanguage,
): ChangeRow[] =>
  questionnaire.themes.flatMap(({ items }) =>
    items.flatMap(({ id, label }) => {
      const found = changes.flatMap((theme) => theme.items).find(({ itemId }) => itemId === id)
      return found ? [row(textIn(label, language).text, found.changes)] : []
    }),
  )

const row = (name: string, { citizen, caseworker }: Changes): ChangeRow => ({
  name,
  citizen: cell(citizen),
  worker: cell(caseworker),
})

function cell(change: Change | null): RaterChange {
  if (!change) return { from: { kind: 'not-asked' }, to: { kind: 'not-asked' }, verdict: null, naive: null }
  return {
    from: change.from,
    to: change.to,
    verdict: verdicts[change.verdict],
    naive: verdicts[change.naive] as RaterChange['naive'],
  }
}

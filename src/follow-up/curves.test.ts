import { describe, expect, test } from 'vitest'
import { day } from '../platform/plain-date.ts'
import { type Item, libraryQuestionnaire, type Questionnaire } from '../questionnaires/index.ts'
import { curvesOf, endsOf } from './curves.ts'
import { findingOf } from './finding.ts'
import { type Scores, schemeOf } from './scheme.ts'
import type { WeeklyAnswer } from './weekly/answer.ts'

const kitchen = libraryQuestionnaire('ugesvar-kitchen')
const changed = (change: (item: Item) => Item | null): Questionnaire => ({
  ...kitchen,
  version: 2,
  themes: kitchen.themes.map((theme) => ({ ...theme, items: theme.items.flatMap((item) => change(item) ?? []) })),
})
const mondays = ['2026-11-02', '2026-11-09', '2026-11-16'].map(day)
const answer = (at: number, questionnaire: Questionnaire, scores: Scores): WeeklyAnswer => ({
  formId: at as WeeklyAnswer['formId'],
  placementId: 1 as WeeklyAnswer['placementId'],
  citizenId: 1 as WeeklyAnswer['citizenId'],
  weekStartsOn: mondays[at] ?? day('2026-11-23'),
  scheme: schemeOf(questionnaire),
  scores,
  ready: 'not-yet',
  remark: '',
  answeredAt: '2026-11-23T12:00:00Z',
})
const curveOf = (answers: readonly WeeklyAnswer[], id: string) =>
  curvesOf(answers).find(({ competence }) => competence.id === id)

describe('a competence week by week', () => {
  const reworded = { da: { text: 'Arbejdstempo', reviewed: true } }
  const newer = changed((item) => {
    if (item.id === 'recipes') return { ...item, id: 'own-dish' }
    return item.id === 'pace' ? { ...item, label: reworded, demand: 6 } : item
  })
  const answers = [
    answer(0, kitchen, { pace: 2, recipes: 4 }),
    answer(1, kitchen, { pace: 3, recipes: 4 }),
    answer(2, newer, { pace: 6, 'own-dish': 3 }),
  ]

  test('is one curve over two versions that both ask it, whatever its words, with the demand of each week', () => {
    const pace = curveOf(answers, 'pace')
    expect(pace?.competence.label).toEqual(reworded)
    expect(pace?.weeks.map(({ score, demand }) => [score, demand])).toEqual([
      [2, 5],
      [3, 5],
      [6, 6],
    ])
    expect(findingOf(answers, 'Kantinen', 'da')).toContain('»Arbejdstempo« steget: fra 2 til 6')
  })

  test('that is new begins in the week it came, and one that is gone is not drawn', () => {
    const dish = curveOf(answers, 'own-dish')
    expect(dish?.weeks.map(({ score, demand }) => [score, demand])).toEqual([
      [null, null],
      [null, null],
      [3, 5],
    ])
    expect(dish && endsOf(dish)).toEqual({ first: 3, now: 3 })
    expect(curveOf(answers, 'recipes')).toBeUndefined()
  })

  test('of another track is another competence, though its id may be the same', () => {
    const cleaning = answer(0, libraryQuestionnaire('ugesvar-cleaning'), { pace: 7, punctual: 7 })
    expect(curveOf([cleaning, answer(1, kitchen, { pace: 3 })], 'pace')?.weeks.map(({ score }) => score)).toEqual([
      null,
      3,
    ])
  })

  test('that was not scored has a gap, and before any answer there is no curve', () => {
    expect(curveOf([answer(0, kitchen, { hygiene: 4 })], 'pace')?.weeks[0]).toMatchObject({ score: null, demand: 5 })
    expect(curvesOf([])).toEqual([])
  })
})

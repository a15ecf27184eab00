import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { waveWith } from '../../test/support/waves.ts'
import type { Figure } from '../disclosure/index.ts'
import { type Answer, libraryQuestionnaire } from '../questionnaires/index.ts'
import { assumedParameters } from '../statistics/index.ts'
import { type Movers, type ReflectionCase, reflect } from './reflection.ts'

const fip = libraryQuestionnaire('fip')
const seen = (figure: Figure | undefined) => (figure?.kind === 'shown' ? figure.value : '·')
const movers = ({ progress, neither, setback, people }: Movers) => [progress, neither, setback, people].map(seen)
/** People in a target group whose answers to one item went from `before` to `citizen`. */
const people = (
  count: number,
  targetGroup: string,
  before: Answer,
  citizen: Answer,
  caseworker: Answer = 4,
): ReflectionCase[] =>
  Array.from({ length: count }, () => ({
    targetGroup,
    wave: waveWith('2026-11-23', { attendance: citizen }, { attendance: caseworker }),
    previous: waveWith('2026-08-24', { attendance: before }, { attendance: caseworker }),
  }))
const reflection = (cases: readonly ReflectionCase[]) =>
  reflect(fip, cases, assumedParameters, 5).find(({ item }) => item.id === 'attendance')!

describe('a team’s reflection', () => {
  const team = [
    ...people(12, 'refugee', 2, 6),
    ...people(11, 'refugee', 4, 5),
    ...people(8, 'refugee', 7, 2),
    ...people(6, 'family-reunified', 1, 7),
    ...people(7, 'family-reunified', 3, 3),
    ...people(5, 'family-reunified', 6, 1),
  ]

  test('shows how the answers spread, in three bands', () => {
    const { distribution } = reflection(team).citizen!
    expect(distribution.bands.map(({ from, to, people }) => [from, to, seen(people)])).toEqual([
      [1, 2, 13],
      [3, 5, 18],
      [6, 7, 18],
    ])
    expect(seen(distribution.people)).toBe(49)
  })

  test('shows who moved beyond the error, and by target group', () => {
    const { movers: all, moversByGroup } = reflection(team).citizen!
    expect(movers(all)).toEqual([18, 18, 13, 49])
    expect(moversByGroup.map((group) => [group.targetGroup, ...movers(group.movers)])).toEqual([
      ['family-reunified', 6, 7, 5, 18],
      ['refugee', 12, 11, 8, 31],
    ])
  })

  test('shows where the raters differ, and by how much in halves', () => {
    const { citizenHigher, agree, caseworkerHigher, mean, people } = reflection(team).gap!
    expect([citizenHigher, agree, caseworkerHigher, people].map(seen)).toEqual([18, 18, 13, 49])
    expect(seen(mean)).toBe(0.5)
  })

  test('a small target group is hidden, and another with it, and the sum stays', () => {
    const { movers: all, moversByGroup } = reflection([...team, ...people(3, 'immigrant', 4, 4)]).citizen!
    expect(movers(all)).toEqual([18, 21, 13, 52])
    const shown = moversByGroup.filter((group) => group.movers.people.kind === 'shown')
    expect(shown.map(({ targetGroup }) => targetGroup)).toEqual(['refugee'])
  })

  test('a team of four sees nothing', () => {
    const { citizen, gap } = reflection(people(4, 'refugee', 2, 6))
    expect([...movers(citizen!.movers), seen(gap!.mean), seen(gap!.people)]).toEqual(['·', '·', '·', '·', '·', '·'])
  })

  test('nobody at all is no people, hidden and not zero', () => {
    const { citizen } = reflection([])
    expect([seen(citizen!.distribution.people), ...movers(citizen!.movers)]).toEqual(['·', '·', '·', '·', '·'])
    expect(citizen!.moversByGroup).toEqual([])
  })

  test('who declined or is missing is counted nowhere', () => {
    const { citizen } = reflection([...team, ...people(9, 'refugee', 4, 'declined')])
    expect([seen(citizen!.distribution.people), seen(citizen!.movers.people)]).toEqual([49, 49])
  })

  test('an item for one rater has no gap and no other side', () => {
    const only = reflect(fip, team, assumedParameters, 5).find(({ item }) => item.id === 'qualifications')!
    expect([only.citizen, only.gap]).toEqual([null, null])
  })

  test('no figure of one to four people is shown, whatever the team', () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant('declined' as const))
    const one = fc.tuple(fc.constantFrom('a', 'b', 'c'), value, value, fc.integer({ min: 1, max: 7 }))
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (team) => {
        const cases = team.flatMap(([group, before, now, worker]) => people(1, group, before, now, worker))
        const { citizen, gap } = reflection(cases)
        const figures = [
          ...citizen!.distribution.bands.map((band) => band.people),
          ...[citizen!.movers, ...citizen!.moversByGroup.map((group) => group.movers)].flatMap((it) =>
            Object.values(it),
          ),
          gap!.agree,
          gap!.citizenHigher,
          gap!.caseworkerHigher,
        ]
        for (const figure of figures)
          if (figure.kind === 'shown') expect(figure.value === 0 || figure.value >= 5).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

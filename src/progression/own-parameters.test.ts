import { describe, expect, test } from 'vitest'
import type { CitizenId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import {
  itemsFor,
  type LatestAnswer,
  libraryQuestionnaire,
  type Questionnaire,
  ratersAsked,
} from '../questionnaires/index.ts'
import { assumedParameters, falseProgressAt, standardErrorOfMeasurement } from '../statistics/index.ts'
import { assumedParametersOn } from './error-parameters.ts'
import { ownParameters } from './own-parameters.ts'

const fip = libraryQuestionnaire('fip')
const kib = libraryQuestionnaire('kib')

/** People who differ from each other, and answer near where they stand; the same each time. */
function answered(set: Questionnaire, people: number, waves = 1): LatestAnswer[] {
  let seed = 7
  const random = () => {
    seed = (seed * 48271) % 2147483647
    return seed / 2147483647
  }
  return Array.from({ length: people }, (_, person) => {
    const level = 1 + Math.floor(random() * 7)
    const near = () => Math.min(7, Math.max(1, level + Math.round((random() - 0.5) * 3)))
    return Array.from({ length: waves }, (_, at) =>
      ratersAsked(set).flatMap((rater) =>
        itemsFor(set, rater).map(({ id }) => ({
          citizenId: (person + 1) as CitizenId,
          place: at + 1,
          rater,
          item: id,
          value: near(),
        })),
      ),
    ).flat()
  }).flat()
}

describe('the municipality’s own figures', () => {
  test('take the place of the assumption from a hundred people, and say how many in tens', () => {
    expect(ownParameters(fip, answered(fip, 99), assumedParameters, 100)).toBeNull()
    expect(ownParameters(fip, answered(fip, 127), assumedParameters, 100)).toMatchObject({
      source: { kind: 'own-data', method: 'alpha', n: 120 },
      level: assumedParameters.level,
    })
  })

  test('need that many in every theme, and more where the rule says more', () => {
    const asked = fip.themes.map(({ items }) => items.filter(({ raters }) => raters.includes('citizen')))
    const silent = asked.find((items) => items.length > 1)?.[0]?.id
    const some = answered(fip, 150).filter(({ item, citizenId }) => item !== silent || citizenId > 60)

    expect(ownParameters(fip, some, assumedParameters, 100)).toBeNull()
    expect(ownParameters(fip, answered(fip, 150), assumedParameters, 200)).toBeNull()
  })

  test('are those of the theme with the largest error, rounded to the cautious side', () => {
    const all = answered(fip, 200)
    const own = ownParameters(fip, all, assumedParameters, 100)
    const first = { ...fip, themes: fip.themes.filter(({ items }) => items.length > 1).slice(0, 1) }
    const alone = ownParameters(first, all, assumedParameters, 100)
    if (!own || !alone) throw new Error('nothing estimated')

    expect(standardErrorOfMeasurement(own)).toBeGreaterThanOrEqual(standardErrorOfMeasurement(alone) - 0.1)
    expect(own.sd * 10).toBeCloseTo(Math.round(own.sd * 10), 9)
    expect(own.reliability * 20).toBeCloseTo(Math.round(own.reliability * 20), 9)
  })

  test('of people who answer everything alike still leave chance its 5 %', () => {
    const alike = answered(fip, 150).map((each) => ({
      ...each,
      value: 2 + (Number(each.citizenId) % 2) + (each.value > 6 ? 1 : 0),
    }))
    const own = ownParameters(fip, alike, assumedParameters, 100)
    if (!own) throw new Error('nothing estimated')

    for (const items of [1, 2, 3, 4])
      for (let place = 1; place <= 7; place += 0.1)
        expect(falseProgressAt(place, own, fip.scale, items)).toBeLessThanOrEqual(0.05)
  })

  test('of single items come from two waves of the same people', () => {
    expect(ownParameters(kib, answered(kib, 150), assumedParameters, 100)).toBeNull()
    expect(ownParameters(kib, answered(kib, 150, 2), assumedParameters, 100)).toMatchObject({
      source: { method: 'test-retest', n: 150 },
    })
  })
})

test('on a shorter scale the assumed spread is as much smaller, and chance alone is still called progress at most 5 % of the time', () => {
  for (const max of [3, 4, 5, 6]) {
    const parameters = assumedParametersOn(day('2026-11-23'), { min: 1, max })
    expect(parameters.sd).toBeCloseTo(1.5 * Math.max(0.5, (max - 1) / 6))
    for (const items of [1, 2, 3, 4])
      for (let place = 1; place <= max; place += 0.1)
        expect(falseProgressAt(place, parameters, { min: 1, max }, items)).toBeLessThanOrEqual(0.05)
  }
})

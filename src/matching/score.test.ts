import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tracks } from '../companies/index.ts'
import type { PlaceId } from '../platform/ids.ts'
import { day } from '../platform/plain-date.ts'
import { readClock, writeClock } from './clock-time.ts'
import { type Criterion, criteria, danishRungs, rungOf, usualWeights, type Weights } from './criteria.ts'
import { byMatch, isForGroup, match, type Opening, type Seeker } from './score.ts'
import { requestOf, type SharedField, sharedFields } from './sharing.ts'

const seeker: Seeker = {
  matchGroup: 'job-ready',
  wishes: ['kitchen', 'care'],
  abilities: [
    { tracks: ['kitchen'], jobFunction: 'Køkken', statement: 'Løfter op til 8 kg', adjusted: false },
    { tracks: ['care'], jobFunction: 'Pleje', statement: 'Forflytning klares to sammen', adjusted: true },
  ],
  danish: 'A2',
  languages: ['Arabisk', 'Dansk'],
  limits: {
    fromOn: day('2026-11-23'),
    weeklyQuarterHours: 100,
    earliestMinute: 435,
    latestMinute: 960,
    weekends: false,
    furthestKm: 10,
  },
}
const opening: Opening = {
  placeId: 1 as PlaceId,
  jobFunction: 'Køkkenmedhjælper',
  track: 'kitchen',
  targetGroups: [],
  weeklyQuarterHours: 100,
  languages: ['arabisk'],
  demand: { danishLeast: 'A2', startsMinute: 480, endsMinute: 900, weekends: false, movable: false },
  prospect: 'agreed',
  prospectQuarterHours: 32,
  km: 3,
}
const verdictOf = (criterion: Criterion, place: Partial<Opening> = {}, who: Partial<Seeker> = {}) =>
  match({ ...seeker, ...who }, { ...opening, ...place }, usualWeights).findings.find(
    (finding) => finding.criterion === criterion,
  )?.verdict

describe('each criterion says what it found', () => {
  test('and where all fit, all fit', () => {
    expect(match(seeker, opening, usualWeights).fits).toBe(criteria.length)
  })

  test.each<[Criterion, Partial<Opening>, string]>([
    ['prospect', { prospect: 'possible' }, 'could'],
    ['prospect', { prospect: 'none' }, 'not'],
    ['prospect', { prospect: null }, 'unknown'],
    ['functions', { track: 'care' }, 'could'],
    ['functions', { track: 'office' }, 'unknown'],
    ['trade', { track: 'care' }, 'fits'],
    ['trade', { track: 'office' }, 'not'],
    ['hours', { weeklyQuarterHours: 88 }, 'fits'],
    ['hours', { weeklyQuarterHours: 87 }, 'could'],
    ['hours', { weeklyQuarterHours: 40 }, 'could'],
    ['hours', { weeklyQuarterHours: 39 }, 'not'],
    ['hours', { weeklyQuarterHours: 0 }, 'unknown'],
    ['distance', { km: 10 }, 'fits'],
    ['distance', { km: 10.1 }, 'could'],
    ['distance', { km: 15.1 }, 'not'],
    ['distance', { km: null }, 'unknown'],
    ['language', { languages: ['Dansk', 'Tigrinya'] }, 'not'],
    ['language', { languages: [] }, 'unknown'],
    ['times', { demand: null }, 'unknown'],
    ['danish', { demand: null }, 'unknown'],
  ])('%s of %j: %s', (criterion, place, verdict) => {
    expect(verdictOf(criterion, place)).toBe(verdict)
  })

  test.each([
    [{ startsMinute: 435, endsMinute: 960 }, 'fits'],
    [{ startsMinute: 434, endsMinute: 960 }, 'not'],
    [{ startsMinute: 435, endsMinute: 961 }, 'not'],
    [{ startsMinute: 434, endsMinute: 960, movable: true }, 'could'],
    [{ weekends: true }, 'not'],
  ])('the hours of the day %j: %s', (demand, verdict) => {
    const of = { danishLeast: null, startsMinute: 480, endsMinute: 900, weekends: false, movable: false, ...demand }
    expect(verdictOf('times', { demand: of })).toBe(verdict)
  })

  test.each([
    ['A2', 'fits'],
    ['B1', 'could'],
    ['B2', 'not'],
    ['none', 'fits'],
  ] as const)('Danish at A2 where %s is asked for: %s', (danishLeast, verdict) => {
    const demand = { danishLeast, startsMinute: null, endsMinute: null, weekends: false, movable: false }
    expect(verdictOf('danish', { demand })).toBe(verdict)
    if (danishLeast !== 'none') expect(verdictOf('danish', { demand }, { danish: null })).toBe('unknown')
  })

  test('speaking Danish is no shared language of one’s own', () => {
    expect(verdictOf('language', { languages: ['dansk'] })).toBe('not')
  })
})

test('the place’s match groups are a condition: nobody outside them, everybody where there are none', () => {
  expect(isForGroup({ targetGroups: [] }, null)).toBe(true)
  expect(isForGroup({ targetGroups: ['job-ready'] }, 'job-ready')).toBe(true)
  expect(isForGroup({ targetGroups: ['job-ready'] }, 'activity-ready')).toBe(false)
  expect(isForGroup({ targetGroups: ['job-ready'] }, null)).toBe(false)
})

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const openings: fc.Arbitrary<Opening> = fc.record({
  placeId: fc.integer({ min: 1, max: 10_000 }).map((id) => id as PlaceId),
  jobFunction: fc.constant('Medhjælper'),
  track: oneOf(...tracks),
  targetGroups: fc.constant([]),
  weeklyQuarterHours: fc.integer({ min: 0, max: 148 }),
  languages: oneOf<string[]>([], ['arabisk'], ['Dansk']),
  demand: fc.option(
    fc.record({
      danishLeast: fc.option(oneOf(...danishRungs)),
      startsMinute: fc.option(fc.integer({ min: 300, max: 600 })),
      endsMinute: fc.option(fc.integer({ min: 700, max: 1200 })),
      weekends: fc.boolean(),
      movable: fc.boolean(),
    }),
  ),
  prospect: oneOf(null, 'none', 'possible', 'likely', 'agreed'),
  prospectQuarterHours: fc.integer({ min: 0, max: 100 }),
  km: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
})
const weightings: fc.Arbitrary<Weights> = fc.record(
  Object.fromEntries(criteria.map((criterion) => [criterion, oneOf(0, 1, 2, 3)])) as never,
)
const ranked = (places: readonly Opening[], weights: Weights) =>
  places
    .map((place, at) => ({ at, match: match(seeker, place, weights) }))
    .sort(byMatch((one, other) => one.at - other.at))
    .map(({ at }) => at)

describe('weights', () => {
  test('raising one never lowers a place that fits on it below one that does not', () => {
    fc.assert(
      fc.property(
        fc.array(openings, { minLength: 2, maxLength: 8 }),
        weightings,
        oneOf(...criteria),
        (all, weights, criterion) => {
          fc.pre(weights[criterion] < 3)
          const raised = { ...weights, [criterion]: weights[criterion] + 1 } as Weights
          const fitsOn = all.map(
            (place) =>
              match(seeker, place, weights).findings.find((each) => each.criterion === criterion)?.verdict === 'fits',
          )
          const [before, after] = [ranked(all, weights), ranked(all, raised)]
          const above = (order: readonly number[], one: number, other: number) =>
            order.indexOf(one) < order.indexOf(other)
          for (const [one, fits] of fitsOn.entries())
            for (const [other, otherFits] of fitsOn.entries())
              if (fits && !otherFits && above(before, one, other)) expect(above(after, one, other)).toBe(true)
        },
      ),
    )
  })

  test('a place is never worse for fitting better, whatever the weights', () => {
    fc.assert(
      fc.property(openings, weightings, (place, weights) => {
        const better = { ...place, prospect: 'agreed', track: 'kitchen', km: 1 } as const
        expect(match(seeker, better, weights).score).toBeGreaterThanOrEqual(match(seeker, place, weights).score)
      }),
    )
  })

  test('with nothing weighed every place is equal, and the caller’s order decides', () => {
    const nothing = Object.fromEntries(criteria.map((criterion) => [criterion, 0])) as Weights
    fc.assert(
      fc.property(openings, (place) => {
        expect(match(seeker, place, nothing).score).toBe(0)
      }),
    )
  })

  test('the order does not depend on the order the places came in', () => {
    const total = (places: readonly Opening[], weights: Weights) =>
      places
        .map((place) => ({ place, match: match(seeker, place, weights) }))
        .sort(byMatch((one, other) => one.place.placeId - other.place.placeId))
        .map(({ place }) => place.placeId)
    const some = fc.uniqueArray(openings, { maxLength: 8, selector: ({ placeId }) => placeId })
    fc.assert(
      fc.property(some, weightings, (all, weights) => {
        expect(total([...all].reverse(), weights)).toEqual(total(all, weights))
      }),
    )
  })
})

test('Danish modules rise and never fall on the common scale', () => {
  for (const education of ['DU1', 'DU2', 'DU3'] as const) {
    const rungs = [1, 2, 3, 4, 5, 6].map((module) => danishRungs.indexOf(rungOf(education, module)))
    expect(rungs).toEqual([...rungs].sort((one, other) => one - other))
  }
})

describe('a time of day', () => {
  test.each([
    ['7.15', 435],
    ['07:15', 435],
    ['7', 420],
    ['24.00', 1440],
    ['0.00', 0],
    ['24.01', null],
    ['7.60', null],
    ['', null],
    ['kl. 7', null],
  ])('%j is %j', (typed, minutes) => {
    expect(readClock(typed)).toBe(minutes)
  })

  test('is read as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(readClock(writeClock(minutes))).toBe(minutes)
      }),
    )
  })
})

describe('what a company is told', () => {
  const secrets: Record<SharedField, string> = {
    trade: 'KØKKENHEMMELIG',
    functions: 'KANHEMMELIG',
    hours: 'TIMEHEMMELIG',
    danish: 'DANSKHEMMELIG',
    languages: 'SPROGHEMMELIG',
    'family-name': 'EFTERNAVNHEMMELIG',
    telephone: 'TELEFONHEMMELIG',
  }
  const tellable = {
    givenName: 'Samira',
    familyName: secrets['family-name'],
    telephone: secrets.telephone,
    trade: secrets.trade,
    abilities: [secrets.functions],
    hours: secrets.hours,
    danish: secrets.danish,
    languages: secrets.languages,
  }

  test('is the first name and exactly what has a consent', () => {
    fc.assert(
      fc.property(fc.subarray([...sharedFields]), (agreed) => {
        const told = JSON.stringify(requestOf(tellable, new Set(agreed)))
        for (const field of sharedFields) expect(told.includes(secrets[field])).toBe(agreed.includes(field))
        expect(told).toContain('Samira')
      }),
    )
  })

  test('leaves out what has nothing to say', () => {
    expect(requestOf({ ...tellable, trade: '', abilities: [] }, new Set(['trade', 'functions'])).lines).toEqual([])
  })
})

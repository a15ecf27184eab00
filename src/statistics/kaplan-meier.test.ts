import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atRiskAt, type Followed, kaplanMeier, medianTime, shareAt } from './kaplan-meier.ts'
import { logRank } from './log-rank.ts'

const followed = (events: readonly number[], censored: readonly number[] = []): Followed[] => [
  ...events.map((time) => ({ time, event: true })),
  ...censored.map((time) => ({ time, event: false })),
]

// Freireich, E. J. et al. (1963): The effect of 6-mercaptopurine on the duration of steroid-induced remissions in acute leukemia.
// Blood 21, 699-716. Weeks in remission. Reference values: R 4.2.2, survival 3.5-3,
// survfit(Surv(time, status) ~ g, conf.type = 'log-log') and survdiff.
const treated = followed([6, 6, 6, 7, 10, 13, 16, 22, 23], [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35])
const placebo = followed([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23])

// Miller, R. G. (1997): Survival Analysis, the acute myelogenous leukaemia data, `survival::aml`. The same R.
const maintained = followed([9, 13, 18, 23, 31, 34, 48], [13, 28, 45, 161])
const notMaintained = followed([5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45], [16])

describe('R’s survival says the same of published data', () => {
  test.each([
    [6, 21, 3, 0.8571428571429, 0.0763603548321, 0.61971795526598, 0.951551747647],
    [7, 17, 1, 0.8067226890756, 0.0869352851801, 0.56314656462223, 0.922809019203],
    [10, 15, 1, 0.7529411764706, 0.0963496529943, 0.50319951079996, 0.889361835169],
    [13, 12, 1, 0.6901960784314, 0.106814707775, 0.43161022248618, 0.849065963349],
    [16, 11, 1, 0.6274509803922, 0.1140538652568, 0.3675108559875, 0.804912189472],
    [22, 7, 1, 0.5378151260504, 0.128233751693, 0.26777893676713, 0.746790717635],
    [23, 6, 1, 0.4481792717087, 0.1345914567558, 0.18805200595923, 0.680142628495],
  ])('6-MP, week %i: %i at risk, %i relapse', (time, atRisk, events, share, standardError, low, high) => {
    const step = kaplanMeier(treated).steps.find((each) => each.time === time)
    expect([step?.atRisk, step?.events]).toEqual([atRisk, events])
    expect(step?.share).toBeCloseTo(share, 12)
    expect(step?.standardError).toBeCloseTo(standardError, 12)
    expect(step?.interval?.low).toBeCloseTo(low, 11)
    expect(step?.interval?.high).toBeCloseTo(high, 11)
  })

  test.each([
    [9, 11, 0.9090909090909, 0.0866784172041, 0.50808020576993, 0.986673822668],
    [13, 10, 0.8181818181818, 0.1162912998303, 0.44742861468218, 0.951162228582],
    [18, 8, 0.7159090909091, 0.1396649705572, 0.35019038590794, 0.899023974191],
    [23, 7, 0.6136363636364, 0.1526323310273, 0.26575204000129, 0.83529924325],
    [31, 5, 0.4909090909091, 0.1641932672211, 0.16733090977685, 0.753399790371],
    [34, 4, 0.3681818181818, 0.1626688858271, 0.09282957493699, 0.657040832398],
    [48, 2, 0.1840909090909, 0.1534927457863, 0.01173848012319, 0.525014842727],
  ])('aml, maintained, week %i: %i at risk', (time, atRisk, share, standardError, low, high) => {
    const step = kaplanMeier(maintained).steps.find((each) => each.time === time)
    expect(step?.atRisk).toBe(atRisk)
    expect(step?.share).toBeCloseTo(share, 12)
    expect(step?.standardError).toBeCloseTo(standardError, 12)
    expect([step?.interval?.low ?? 0, step?.interval?.high ?? 0]).toEqual([
      expect.closeTo(low, 11),
      expect.closeTo(high, 11),
    ])
  })

  test('the median is the first time with half or less', () => {
    const medians = [treated, placebo, maintained, notMaintained].map((group) => medianTime(kaplanMeier(group)))
    expect(medians).toEqual([23, 8, 31, 23])
  })

  test('where everybody has had the event, the share is 0 and has neither error nor interval', () => {
    const last = kaplanMeier(placebo).steps.at(-1)
    expect(last).toEqual({ time: 23, atRisk: 1, events: 1, share: 0, standardError: null, interval: null })
  })

  test('the log-rank test of 6-MP and placebo, and of the two of aml', () => {
    const freireich = logRank(treated, placebo)
    expect(freireich?.expected).toBeCloseTo(19.250500948, 9)
    expect(freireich?.chiSquared).toBeCloseTo(16.7929409892, 9)
    expect(freireich?.p).toBeCloseTo(4.16880910934e-5, 14)
    expect(logRank(maintained, notMaintained)?.expected).toBeCloseTo(10.6893359923, 9)
    expect(logRank(maintained, notMaintained)?.chiSquared).toBeCloseTo(3.39638869898, 9)
  })
})

test('somebody whose following ends on the day of an event is at risk that day', () => {
  expect(kaplanMeier(followed([10], [10])).steps).toMatchObject([{ time: 10, atRisk: 2, share: 0.5 }])
})

test('a half that is reached exactly and lasts: the median lies halfway to the next step', () => {
  expect(medianTime(kaplanMeier(followed([2, 6], [])))).toBe(4)
  expect(medianTime(kaplanMeier(followed([2], [9])))).toBe(2)
  expect(medianTime(kaplanMeier(followed([2], [9, 9])))).toBeNull()
})

test('before the first event all are left, and after the last following nothing is known', () => {
  const curve = kaplanMeier(treated)
  expect(shareAt(curve, 5)).toEqual({ share: 1, interval: null })
  expect(shareAt(curve, 6)?.share).toBeCloseTo(18 / 21, 12)
  expect(shareAt(curve, 35)?.share).toBeCloseTo(0.44817927, 8)
  expect(shareAt(curve, 36)).toBeNull()
})

const people = fc.array(fc.record({ time: fc.integer({ min: 0, max: 400 }), event: fc.boolean() }), {
  minLength: 1,
  maxLength: 80,
})

describe('for any people', () => {
  test('the share never rises and stays within 0 and 1, inside its interval', () => {
    fc.assert(
      fc.property(people, (group) => {
        let before = 1
        for (const { share, interval } of kaplanMeier(group).steps) {
          expect(share).toBeLessThan(before)
          expect(share).toBeGreaterThanOrEqual(0)
          if (interval) {
            expect(interval.low).toBeGreaterThanOrEqual(0)
            expect(interval.low).toBeLessThanOrEqual(share)
            expect(interval.high).toBeGreaterThanOrEqual(share)
            expect(interval.high).toBeLessThanOrEqual(1)
          }
          before = share
        }
      }),
    )
  })

  test('without censoring the share is the plain share of those who are left', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 60 }), (times) => {
        for (const { time, share } of kaplanMeier(followed(times)).steps)
          expect(share).toBeCloseTo(times.filter((each) => each > time).length / times.length, 10)
      }),
    )
  })

  test('the numbers at risk are those still followed, whatever the order people come in', () => {
    fc.assert(
      fc.property(people, (group) => {
        const curve = kaplanMeier(group)
        for (const { time, atRisk } of curve.steps) expect(atRisk).toBe(atRiskAt(group, time))
        expect(kaplanMeier([...group].reverse())).toEqual(curve)
      }),
    )
  })

  test('all twice over: the same curve, with narrower intervals', () => {
    fc.assert(
      fc.property(people, (group) => {
        const [once, twice] = [kaplanMeier(group), kaplanMeier([...group, ...group])]
        for (const [at, step] of twice.steps.entries()) {
          const single = once.steps[at]
          expect(step.share).toBeCloseTo(single?.share ?? -1, 10)
          if (step.interval && single?.interval) expect(step.interval.low).toBeGreaterThan(single.interval.low - 1e-12)
        }
      }),
    )
  })

  test('nobody differs from themselves, and the two groups mirror each other', () => {
    fc.assert(
      fc.property(people, people, (one, other) => {
        expect(
          logRank(
            one,
            one.map((each) => ({ ...each })),
          )?.chiSquared ?? 0,
        ).toBeCloseTo(0, 10)
        expect(logRank(one, other)?.chiSquared ?? 0).toBeCloseTo(logRank(other, one)?.chiSquared ?? 0, 8)
      }),
    )
  })
})

test.each([
  [[]],
  [[{ time: -1, event: true }]],
  [[{ time: Number.NaN, event: true }]],
  [[{ time: 1 / 0, event: false }]],
])('%j is refused', (group) => {
  expect(() => kaplanMeier(group)).toThrow(RangeError)
})

test.each([0, 1, Number.NaN])('a level of %d is refused', (level) => {
  expect(() => kaplanMeier(treated, level)).toThrow(RangeError)
})

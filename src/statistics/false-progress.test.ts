import { describe, expect, test } from 'vitest'
import { falseNaiveProgressAt, falseProgressAt, falseProgressRate } from './false-progress.ts'
import { assumedParameters, type ErrorParameters } from './parameters.ts'
import { neededChange, standardErrorOfMeasurement, threshold, verdictOf } from './reliable-change.ts'

const scale = { min: 1, max: 7 }
const people = 40_000

/** A small generator that gives the same numbers for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const answer = (value: number) => Math.min(scale.max, Math.max(scale.min, Math.round(value)))

/** How many of many people who have not moved are called progress and setback, drawn one by one. */
function drawn(mean: number, items: number, trueReliability: number, parameters: ErrorParameters = assumedParameters) {
  const random = seeded(20261122)
  const error = standardErrorOfMeasurement({ ...parameters, reliability: trueReliability })
  const spread = parameters.sd * Math.sqrt(trueReliability)
  const counts = { progress: 0, setback: 0 }
  for (let person = 0; person < people; person++) {
    const stands = mean + spread * normal(random)
    const wave = () => Array.from({ length: items }, () => answer(stands + error * normal(random)))
    const meanOf = (wave: number[]) => wave.reduce((sum, value) => sum + value, 0) / items
    const verdict = verdictOf(meanOf(wave()), meanOf(wave()), parameters, items)
    if (verdict === 'progress' || verdict === 'setback') counts[verdict] += 1
  }
  return { progress: counts.progress / people, setback: counts.setback / people }
}

describe('with no true change at most 5 % are called progress', () => {
  const cases = [1, 2, 3].flatMap((items) =>
    [0.6, 0.7, 0.8].flatMap((reliability) => [2, 4, 6].map((mean) => [items, reliability, mean] as const)),
  )

  test.each(cases)('%i items, true reliability %f, people round %i, drawn', (items, reliability, mean) => {
    const { progress, setback } = drawn(mean, items, reliability)
    expect(progress).toBeLessThanOrEqual(0.05)
    expect(setback).toBeLessThanOrEqual(0.05)
    expect(progress).toBeCloseTo(falseProgressRate(mean, assumedParameters, scale, items, reliability), 2)
  })

  test('wherever on the scale a person stands, computed', () => {
    for (let items = 1; items <= 10; items++) {
      for (const reliability of [0.6, 0.7, 0.8]) {
        for (let at = 1; at <= 7; at += 0.1) {
          expect(falseProgressAt(at, assumedParameters, scale, items, reliability)).toBeLessThanOrEqual(0.05)
        }
      }
    }
  })

  test('and for other parameters that own data may give', () => {
    for (const sd of [0.8, 1.2, 1.8]) {
      for (const reliability of [0.4, 0.6, 0.8, 0.9]) {
        for (const items of [1, 2, 3]) {
          const parameters = { ...assumedParameters, sd, reliability }
          const worst = Math.max(
            ...[1, 2, 3, 3.5, 4, 5, 6, 7].map((at) => falseProgressAt(at, parameters, scale, items, reliability - 0.1)),
          )
          expect(worst, `SD ${sd}, reliability ${reliability}, ${items} items`).toBeLessThanOrEqual(0.05)
        }
      }
    }
  })
})

describe('the smallest change that holds', () => {
  test('the published threshold alone would not: a rise of 2 on one item comes by chance to 10 % in mid-scale', () => {
    expect(threshold(assumedParameters)).toBeLessThan(2)
    expect(chanceOf(2, 1, 0.7)).toBeGreaterThan(0.09)
  })

  test.each([1, 2, 3, 4, 5, 6])('for %i items one step less breaks the level somewhere', (items) => {
    const steps = Math.round(neededChange(assumedParameters, items) * items)
    expect(chanceOf(steps, items, 0.6)).toBeLessThanOrEqual(0.05)
    expect(chanceOf(steps - 1, items, 0.6)).toBeGreaterThan(0.05)
  })
})

/** How often a rise of so many steps comes by chance to the person for whom it comes most often: drawn apart from the product's own sums. */
function chanceOf(steps: number, items: number, reliability: number): number {
  const error = standardErrorOfMeasurement({ ...assumedParameters, reliability })
  const random = seeded(7)
  const chances = [3, 3.5, 4].map((stands) => {
    let reached = 0
    for (let person = 0; person < people; person++) {
      let rise = 0
      for (let i = 0; i < items; i++) {
        rise += answer(stands + error * normal(random)) - answer(stands + error * normal(random))
      }
      if (rise >= steps) reached += 1
    }
    return reached / people
  })
  return Math.max(...chances)
}

test('the simple rule calls chance progress several times as often, and more often the less reliable the answers are', () => {
  const at = (reliability: number) => falseNaiveProgressAt(4, { ...assumedParameters, reliability }, scale)

  expect(at(0.7)).toBeGreaterThan(0.2)
  expect(at(0.6)).toBeGreaterThan(at(0.7))
  expect(falseProgressAt(4, assumedParameters, scale)).toBeLessThan(at(0.7) / 4)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom } from './random.ts'

test('the same seed gives the same stream, and a fork one of its own', () => {
  const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed).next)
  expect(draw(1)).toEqual(draw(1))
  expect(draw(1)).not.toEqual(draw(2))
  const parent = randomFrom(1)
  const child = parent.fork('samira').next()
  parent.next()
  expect(parent.fork('samira').next()).toBe(child)
  expect(parent.fork('yusuf').next()).not.toBe(child)
})

test('whole numbers keep to their ends, and reach both', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20, max: 20 }), fc.nat(6), fc.nat(), (least, more, seed) => {
      const random = randomFrom(seed)
      const drawn = Array.from({ length: 200 }, () => random.whole(least, least + more))
      expect(Math.min(...drawn)).toBe(least)
      expect(Math.max(...drawn)).toBe(least + more)
    }),
  )
})

test('some are different ones in their own order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 12 }), fc.nat(14), fc.nat(), (list, count, seed) => {
      const some = randomFrom(seed).some(list, count)
      expect(some).toEqual(list.filter((each) => some.includes(each)))
      expect(some).toHaveLength(Math.min(count, list.length))
    }),
  )
})

test('weights decide how often, and the normal is centred', () => {
  const random = randomFrom(3)
  const picks = Array.from({ length: 4000 }, () =>
    random.weighted([
      ['often', 3],
      ['seldom', 1],
      ['never', 0],
    ] as const),
  )
  expect(picks.filter((pick) => pick === 'often').length / 4000).toBeCloseTo(0.75, 1)
  expect(picks).not.toContain('never')
  const drawn = Array.from({ length: 4000 }, () => random.normal(5, 2))
  expect(drawn.reduce((sum, value) => sum + value, 0) / 4000).toBeCloseTo(5, 0)
})

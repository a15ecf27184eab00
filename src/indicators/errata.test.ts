import { expect, test } from 'vitest'
import { keyOf } from './definition.ts'
import { definitions, findDefinition, newestDefinition } from './definitions.ts'
import { errata, errataAt } from './errata.ts'

test('the twelve contradictions of the source are numbered as reports refer to them', () => {
  expect(errata.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
})

test.each(errata)('erratum $number says in both languages what is wrong and what we decided, and where', (erratum) => {
  for (const text of [erratum.wrong, erratum.decided]) {
    expect(text.da.length).toBeGreaterThan(15)
    expect(text.en.length).toBeGreaterThan(15)
    expect(text.da).not.toBe(text.en)
  }
  expect(erratum.shownAt.length).toBeGreaterThan(0)
})

test('the denominator that gives 100 per cent is told by goal 2, the unequal seniority by every change', () => {
  expect(errataAt('goal-2').map(({ number }) => number)).toContain(1)
  expect(errataAt('change').map(({ number }) => number)).toContain(5)
})

test('a definition is found by the key its values carry', () => {
  for (const definition of definitions) expect(findDefinition(keyOf(definition))).toBe(definition)
  expect(newestDefinition('goal-1').mean).toBe('unweighted')
  expect(newestDefinition('goal-2')).toMatchObject({ mean: 'pooled', period: 'month' })
  expect(newestDefinition('goal-3')).toMatchObject({ mean: 'pooled', period: 'quarter' })
  expect(() => findDefinition('goal-1@99')).toThrow(RangeError)
})

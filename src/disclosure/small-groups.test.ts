import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protectGroups } from './grouped-counts.ts'
import { protectMean } from './protected-mean.ts'
import { type Figure, protectCounts, suppressed } from './small-groups.ts'

const seen = (figures: readonly Figure[]) => figures.map((figure) => (figure.kind === 'shown' ? figure.value : '·'))
const cells = (counts: readonly number[], threshold = 5) => seen(protectCounts(counts, threshold).cells)

describe('counts of one population', () => {
  test('a population under five is hidden, its size too', () => {
    expect(protectCounts([4, 0, 0], 5)).toEqual({ total: suppressed, cells: [suppressed, suppressed, suppressed] })
  })

  test('of five the size is shown, and nothing of how they are spread: all of them may be in one class', () => {
    expect(protectCounts([5, 0, 0], 5)).toEqual({
      total: { kind: 'shown', value: 5 },
      cells: [suppressed, suppressed, suppressed],
    })
  })

  test('a cell under five takes the smallest other with it, so that the total does not give it away', () => {
    expect(cells([3, 17, 20])).toEqual(['·', '·', 20])
    expect(cells([12, 4, 30])).toEqual(['·', '·', 30])
  })

  test('when two hidden cells would still say too much, all are hidden', () =>
    expect(cells([1, 5, 34])).toEqual(['·', '·', '·']))

  test('a zero among ten or more is shown as the zero it is', () => expect(cells([0, 12, 8])).toEqual([0, 12, 8]))

  test('all but a few in one class is as telling as the few', () => expect(cells([37, 3])).toEqual(['·', '·']))

  test('at the threshold nothing is hidden', () => expect(cells([5, 5, 30])).toEqual([5, 5, 30]))

  test('a threshold under 3 and counts that are not counts are refused', () => {
    expect(() => protectCounts([5, 5], 2)).toThrow(RangeError)
    expect(() => protectCounts([5, -1], 5)).toThrow(RangeError)
    expect(() => protectCounts([5, 1.5], 5)).toThrow(RangeError)
  })

  test('a hidden figure has no number that arithmetic could take up', () => {
    expect(Object.keys(suppressed)).toEqual(['kind'])
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), (counts) =>
        protectCounts(counts, 5).cells.every((cell, at) => cell.kind === 'suppressed' || cell.value === counts[at]),
      ),
    )
  })
})

describe('somebody who knows the rule, the total and every shown cell', () => {
  test.each([
    [3, 3, 30],
    [5, 2, 40],
    [5, 3, 32],
    [5, 4, 18],
  ])('threshold %i, %i cells, up to %i people: every hidden cell keeps as many possible values', (t, width, most) => {
    for (let total = t; total <= most; total++) {
      for (const [published, worlds] of worldsByPublished(width, total, t)) {
        published.split(',').forEach((cell, at) => {
          if (cell === '·') expect(new Set(worlds.map((world) => world[at])).size).toBeGreaterThanOrEqual(t)
        })
      }
    }
  })

  function worldsByPublished(width: number, total: number, threshold: number): Map<string, number[][]> {
    const worlds = new Map<string, number[][]>()
    for (const world of tables(width, total)) {
      const published = cells(world, threshold).join()
      worlds.set(published, [...(worlds.get(published) ?? []), world])
    }
    return worlds
  }

  function tables(width: number, total: number): number[][] {
    if (width === 1) return [[total]]
    return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
      tables(width - 1, total - first).map((rest) => [first, ...rest]),
    )
  }
})

describe('groups beside their sum', () => {
  test('all are shown when none has anything to hide', () => {
    const { together, groups } = protectGroups(
      [
        [10, 10, 6],
        [8, 9, 7],
      ],
      5,
    )
    expect(seen(together.cells)).toEqual([18, 19, 13])
    expect(groups.map((group) => seen(group.cells))).toEqual([
      [10, 10, 6],
      [8, 9, 7],
    ])
  })

  test('one small group takes another with it', () => {
    const { together, groups } = protectGroups(
      [
        [20, 20, 9],
        [2, 1, 0],
        [8, 9, 7],
      ],
      5,
    )
    expect(seen(together.cells)).toEqual([30, 30, 16])
    expect(groups.map((group) => seen([group.total, ...group.cells]))).toEqual([
      [49, 20, 20, 9],
      ['·', '·', '·', '·'],
      ['·', '·', '·', '·'],
    ])
  })

  test('nothing by group when the sum itself has something to hide', () => {
    const { groups } = protectGroups(
      [
        [10, 10, 0],
        [8, 9, 2],
      ],
      5,
    )
    expect(groups.flatMap((group) => seen(group.cells))).toEqual(['·', '·', '·', '·', '·', '·'])
  })

  test('sum less everything shown leaves at least two groups and room for the threshold in every class', () => {
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((n) => fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(12)), { minLength: n, maxLength: n }))
    fc.assert(
      fc.property(rows, fc.constantFrom(3, 5), (counts, threshold) => {
        const { together, groups } = protectGroups(counts, threshold)
        const hidden = counts.filter((_, at) => groups[at]?.total.kind === 'suppressed')
        if (hidden.length === 0 || together.cells.some((cell) => cell.kind === 'suppressed')) return
        together.cells.forEach((sum, column) => {
          const left = hidden.reduce((total, row) => total + (row[column] ?? 0), 0)
          expect(hidden.length).toBeGreaterThanOrEqual(2)
          expect(left >= threshold || (sum.kind === 'shown' && sum.value === 0)).toBe(true)
        })
      }),
    )
  })
})

describe('a mean', () => {
  const table = (counts: readonly number[]) => ({
    counts,
    low: [1, 3, 6],
    high: [2, 5, 7],
    published: protectCounts(counts, 5),
  })

  test('is rounded to half a point', () => expect(protectMean(44, 12, 5, [])).toEqual({ kind: 'shown', value: 3.5 }))

  test('just under nothing is 0 without a sign', () => {
    expect(protectMean(-2, 12, 5, [])).toEqual({ kind: 'shown', value: 0 })
  })

  test('of fewer than ten is hidden', () => {
    expect(protectMean(36, 9, 5, [])).toBe(suppressed)
    expect(protectMean(40, 10, 5, []).kind).toBe('shown')
  })

  test('stands beside hidden classes when it leaves them open', () => {
    expect(protectMean(180, 40, 5, [table([3, 17, 20])]).kind).toBe('shown')
  })

  test('is hidden where it would fill them in: nearly everybody at the top', () => {
    expect(protectMean(276, 40, 5, [table([1, 1, 38])])).toBe(suppressed)
  })
})

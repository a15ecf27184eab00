import { describe, expect, test } from 'vitest'
import type { PlacementId } from '../../platform/ids.ts'
import { chainOf } from './chain.ts'

const step = (id: number, cameOf: number | null, became: number | null) => ({
  id: id as PlacementId,
  cameOfId: cameOf as PlacementId | null,
  becameId: became as PlacementId | null,
})
const ids = (placements: readonly { id: PlacementId }[]) => placements.map(({ id }) => id)

describe('the way to paid hours', () => {
  const steps = [step(1, null, 2), step(2, 1, 3), step(3, 2, null), step(4, null, null)]

  test('is the same from wherever on it one looks', () => {
    for (const id of [1, 2, 3]) expect(ids(chainOf(steps, id as PlacementId))).toEqual([1, 2, 3])
  })

  test('of a placement alone is the placement', () => {
    expect(ids(chainOf(steps, 4 as PlacementId))).toEqual([4])
  })

  test('ends where a placement is missing, and even in a circle', () => {
    expect(ids(chainOf([step(2, 1, 9)], 2 as PlacementId))).toEqual([2])
    expect(ids(chainOf([step(1, 2, 2), step(2, 1, 1)], 1 as PlacementId)).length).toBe(2)
  })
})

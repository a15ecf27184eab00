import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attack } from './attack.ts'
import type { LinkedSystem } from './linked-system.ts'
import { protect } from './protect.ts'
import { publicationOf } from './publication.ts'
import { anyTable, tableOf } from './random-tables.ts'

const long = process.env.FREMGANG_TEST_LENGTH === 'long' || process.env.FREMGANG_LONG === '1'

test('whoever knows the rule and everything printed keeps at least the threshold of possible values for every hidden cell', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.constantFrom(3, 5), async (table, threshold) => {
      const system = tableOf(table)
      const it = await protect(system, { threshold, milliseconds: 50 })
      const found = await attack(publicationOf(system, it, threshold))
      expect([...found.keys()].sort()).toEqual([...it.hidden].sort())
      for (const [id, { low, high, values }] of found) {
        expect(values, id).toBeGreaterThanOrEqual(threshold)
        expect((high ?? Number.POSITIVE_INFINITY) - low + 1, id).toBeGreaterThanOrEqual(threshold)
        const truth = system.cells.find((cell) => cell.id === id)?.value ?? -1
        expect(truth).toBeGreaterThanOrEqual(low)
        expect(truth).toBeLessThanOrEqual(high ?? truth)
      }
    }),
    { numRuns: long ? 10_000 : 300 },
  )
}, 3_600_000)

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attack, type Cell, isWithheld, type Protected, type Publication, protect } from '../disclosure/index.ts'
import type { PooledCounts, PooledGroup, PooledRow } from '../jobindsats/index.ts'
import type { GoalTwoResult, Group, Pooled } from './goal-result.ts'
import { textOfGoal } from './plain-text.ts'
import { goalTwoResult } from './pooled-result.ts'
import { everywhere, pooledCell, pooledSystem } from './pooled-system.ts'
import { tellsSex } from './tells-sex.ts'
import { valuesOf } from './values.ts'

type Numbers = readonly [numerator: number | null, denominator: number | null, unknown?: number]

const group = ([numerator, denominator, unknown]: Numbers): PooledGroup => ({
  numerator,
  denominator,
  unknown: unknown ?? null,
})
const plus = (one: number | null, other: number | null) => (one === null || other === null ? null : one + other)

/** A municipality of whom the source says both sexes, and everybody as their sum unless otherwise said. */
function row(municipality: string, man: Numbers, woman: Numbers, all?: Numbers): PooledRow {
  const sexes = { man: group(man), woman: group(woman) }
  const sum = (name: keyof PooledGroup) => plus(sexes.man[name], sexes.woman[name])
  const whole = { numerator: sum('numerator'), denominator: sum('denominator'), unknown: sum('unknown') }
  return { municipality, ...(all ? group(all) : whole), sexes }
}
const counted = (rows: readonly PooledRow[], period = '2018-12'): PooledCounts => ({
  period,
  rows,
  upperBound: false,
  warnings: [],
})
const two = (rows: readonly PooledRow[], threshold = 0, before: readonly PooledRow[] | null = null) =>
  goalTwoResult(
    { now: counted(rows), baseline: before && counted(before, '2016-12') },
    { snapshot: 'test', extractDate: null, parameters: {}, threshold },
  )
const hidden = { suppressed: true }

describe('men and women of goals 2 and 3', () => {
  test('have shares of their own, a gap, and pooled means over all municipalities', async () => {
    const { municipalities, projectMean } = await two(
      [row('900', [30, 40, 2], [20, 40, 3]), row('901', [10, 60, 0], [50, 60, 1])],
      0,
      [row('900', [10, 40, 0], [10, 20, 0])],
    )

    expect(municipalities[0]).toMatchObject({ numerator: 50, denominator: 80, unknown: 5, genderGap: 0.25 })
    expect(municipalities[0]?.men).toMatchObject({ numerator: 30, denominator: 40, unknown: null, share: 0.75 })
    expect(municipalities[0]?.women).toMatchObject({ numerator: 20, denominator: 40, share: 0.5 })
    expect(municipalities[0]?.baseline).toMatchObject({ men: { share: 0.25 }, women: { share: 0.5 }, genderGap: -0.25 })
    expect(projectMean).toMatchObject({ men: 0.4, women: 0.7, baselineBySex: { quarter: '2016-12', men: 0.25 } })
    expect(projectMean.genderGap).toBeCloseTo(-0.3)
  })

  test('are null where the source does not tell, and it is said', async () => {
    const { sexes: _, ...untold } = row('900', [30, 40], [20, 40])
    const result = await two([untold])

    expect(result.municipalities[0]).toMatchObject({ men: null, women: null, genderGap: null })
    expect(result.projectMean).toMatchObject({ men: null, women: null, genderGap: null, baselineBySex: null })
    expect(tellsSex(result.projectMean)).toBe(false)
    expect(textOfGoal(result)).toContain('Kilden oplyser ikke køn.')
  })

  test.each([
    ['lack a number', row('901', [5, null], [20, 40], [25, 80])],
    ['do not add up to everybody', row('901', [10, 40], [20, 40], [31, 80])],
    ['hold more than there are', row('901', [41, 40], [20, 40])],
  ])('that %s are left out, not the municipality, and it is named', async (_, odd) => {
    const { municipalities, projectMean, warnings } = await two([row('900', [30, 40], [20, 40]), odd])

    expect(municipalities[1]).toMatchObject({ men: null, women: null })
    expect(projectMean).toMatchObject({ municipalities: 2, men: 0.75, women: 0.5 })
    expect(warnings).toContainEqual({ code: 'sexes-missing', municipality: '901', period: '2018-12' })
  })

  test('stand in the table of the command line and among the values', async () => {
    const result = await two([row('900', [30, 40], [20, 40])])

    expect(textOfGoal(result).join('\n')).toMatch(/Mænd +Kvinder +Forskel.*75 % +50 % +\+25 pp/s)
    expect(valuesOf(result).map((value) => value.group)).toEqual(['all', 'man', 'woman'])
  })

  test('a few women hide, and with them what would give them away', async () => {
    const { municipalities } = await two([row('900', [30, 60], [2, 20]), row('901', [40, 80], [30, 70])], 5)
    const [first] = municipalities

    expect(first?.women).toMatchObject({ numerator: hidden, share: hidden })
    expect([first?.men?.numerator, first?.numerator]).toContainEqual(hidden)
    expect(first?.genderGap).toEqual(hidden)
  })
})

const number = (figure: Protected | null | undefined) =>
  figure === undefined || figure === null || isWithheld(figure) ? null : figure

/** What a reader sees of each cell. */
function seenIn(result: GoalTwoResult): ReadonlyMap<string, number | null> {
  const names = ['numerator', 'denominator', 'unknown'] as const
  const of = (code: string, which: Group, one: Pooled | null) =>
    names.map((name) => [pooledCell('2018-12', code, which, name), number(one?.[name])] as const)
  const seen = result.municipalities.flatMap((one) => [
    ...of(one.code, 'all', one),
    ...of(one.code, 'man', one.men),
    ...of(one.code, 'woman', one.women),
  ])
  return new Map([...seen, ...of(everywhere, 'all', result.projectMean)])
}

const numbers = fc
  .tuple(fc.nat(40), fc.nat(20), fc.nat(6))
  .map(([numerator, rest, unknown]): Numbers => [numerator, numerator + rest + unknown, unknown])

test('every number that is hidden, of either sex or both, may be five or more', async () => {
  const tables = fc.array(fc.tuple(numbers, numbers), { minLength: 2, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(tables, async (table) => {
      const rows = table.map(([man, woman], at) => row(String(900 + at), man, woman))
      const seen = seenIn(await two(rows, 5))
      const system = pooledSystem([counted(rows)])
      const { equations, measures } = system
      const decided = await protect(system, { threshold: 5 })
      // Of the sums of the sexes only shares are printed; the reader is given all that is not hidden of them.
      const seenAs = ({ id, value }: Cell) =>
        seen.has(id) ? (seen.get(id) ?? null) : decided.hidden.has(id) ? null : value
      const publication: Publication = {
        threshold: 5,
        cells: system.cells.map((cell) => ({ id: cell.id, value: seenAs(cell), printed: cell.printed ?? true })),
        equations,
        measures,
        statistics: [],
      }
      for (const [id, { low, high, values }] of await attack(publication))
        expect(values ?? (high === null ? 99 : high - low + 1), id).toBeGreaterThanOrEqual(5)
    }),
    { numRuns: 15, seed: 1 },
  )
}, 120_000)

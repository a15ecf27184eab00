import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTable, type Table, tableOf } from '../../test/support/linked-tables.ts'
import { attack } from './attack.ts'
import { isWithheld, type LinkedSystem, shownUnlessHidden, withheld } from './linked-system.ts'
import { protect } from './protect.ts'
import { publicationOf } from './publication.ts'
import { isSensitive } from './small-groups.ts'

const long = process.env.FREMGANG_TEST_LENGTH === 'long' || process.env.FREMGANG_LONG === '1'
const hours = 3_600_000

const nobody = [0, 0, 0] as const
/** The few values left lie far from the first table that an attacker thinks of. */
const farFromTheAttackersTable: Table = {
  counts: [
    [
      [nobody, nobody],
      [nobody, nobody],
      [nobody, nobody],
    ],
    [
      [nobody, nobody],
      [nobody, nobody],
      [
        [7, 2, 0],
        [9, 6, 0],
      ],
    ],
  ],
  totals: false,
  figures: false,
}

test(
  'whoever knows the rule and everything printed keeps the threshold of possible values for every hidden cell',
  async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, fc.constantFrom(3, 5), async (table, threshold) => {
        const system = tableOf(table)
        const it = await protect(system, { threshold, patience: 20 })
        const found = await attack(publicationOf(system, it, threshold))
        expect([...found.keys()].sort()).toEqual([...it.hidden].sort())
        const truth = new Map(system.cells.map(({ id, value }) => [id, value]))
        for (const [id, { low, high, values }] of found) {
          expect(values ?? threshold, id).toBeGreaterThanOrEqual(threshold)
          expect((high ?? Number.POSITIVE_INFINITY) - low + 1, id).toBeGreaterThanOrEqual(threshold)
          expect(truth.get(id)).toBeGreaterThanOrEqual(low)
          expect(truth.get(id)).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY)
        }
      }),
      { numRuns: long ? 10_000 : 300, examples: [[farFromTheAttackersTable, 3]] },
    )
  },
  4 * hours,
)

describe('an attacker who counts through every table there could be', () => {
  const small = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 2, maxLength: 3 })

  test(
    'finds at least the threshold of values for every hidden cell, with the mean of the shares printed beside',
    async () => {
      await fc.assert(
        fc.asyncProperty(small, fc.boolean(), async (groups, summed) => {
          const counts = groups.map(([people, some]): [number, number] => [people, Math.min(people, some)])
          const system = smallSystem(counts, summed)
          const it = await protect(system, { threshold: 3, patience: 50 })
          const most = Math.max(...counts.map(([people]) => people)) + 4
          const possible = new Map([...it.hidden].map((id) => [id, new Set<number>()]))
          for (const world of worlds(counts.length, most, (at) => shownOf(counts, it.hidden, at))) {
            if (!same(world, counts, it.hidden, summed) || !wouldBeHidden(it.hidden, world, summed)) continue
            const mean = it.statistics.get('mean')
            if (mean && !isWithheld(mean) && !printsAs(world, mean)) continue
            for (const [id, values] of possible) values.add(countOf(id, world))
            if ([...possible.values()].every((values) => values.size >= 3)) return
          }
          for (const [id, values] of possible)
            expect(values.size, `${id} of ${JSON.stringify(counts)}`).toBeGreaterThanOrEqual(3)
        }),
        { numRuns: long ? 2_000 : 100 },
      )
    },
    hours,
  )

  /** Municipalities with a population and some of it; the sums over them are printed or not. */
  function smallSystem(counts: readonly (readonly [number, number])[], summed: boolean): LinkedSystem {
    const all = counts.reduce(([p, s], [people, some]) => [p + people, s + some], [0, 0])
    const groups = [...counts.entries(), ...(summed ? [['all', all] as const] : [])]
    const names = [...counts.keys()]
    return {
      cells: groups.flatMap(([at, [people = 0, some = 0]]) => [
        { id: `${at} people`, value: people, weight: at === 'all' ? 3 : 1 },
        { id: `${at} some`, value: some, weight: at === 'all' ? 3 : 1 },
        { id: `${at} rest`, value: people - some, printed: false },
      ]),
      equations: summed
        ? ['people', 'some'].map((kind) => ({ total: `all ${kind}`, parts: names.map((at) => `${at} ${kind}`) }))
        : [],
      measures: groups.map(([at]) => ({
        population: `${at} people`,
        numerator: `${at} some`,
        complement: `${at} rest`,
      })),
      statistics: [
        {
          id: 'mean',
          terms: [{ times: 1, shares: names.map((at) => ({ numerator: `${at} some`, population: `${at} people` })) }],
          steps: [0.01, 0.05, 0.2],
        },
      ],
    }
  }

  type World = readonly (readonly [number, number])[]

  const totalOf = (world: World): [number, number] =>
    world.reduce<[number, number]>(([p, s], [people, some]) => [p + people, s + some], [0, 0])

  function countOf(id: string, world: World): number {
    const [at = '', kind] = id.split(' ')
    const [people, some] = at === 'all' ? totalOf(world) : (world[Number(at)] ?? [0, 0])
    return kind === 'people' ? people : kind === 'some' ? some : people - some
  }

  const shownOf = (counts: World, hidden: ReadonlySet<string>, at: number) => ({
    people: hidden.has(`${at} people`) ? null : (counts[at]?.[0] ?? 0),
    some: hidden.has(`${at} some`) ? null : (counts[at]?.[1] ?? 0),
  })

  function* worlds(
    left: number,
    most: number,
    shown: (at: number) => { people: number | null; some: number | null },
    before: World = [],
  ): Generator<World> {
    if (before.length === left) {
      yield before
      return
    }
    const { people, some } = shown(before.length)
    for (let p = people ?? 0; p <= (people ?? most); p++)
      for (let s = some ?? 0; s <= Math.min(p, some ?? most); s++) yield* worlds(left, most, shown, [...before, [p, s]])
  }

  const same = (world: World, counts: World, hidden: ReadonlySet<string>, summed: boolean) =>
    !summed || ['all people', 'all some'].every((id) => hidden.has(id) || countOf(id, world) === countOf(id, counts))

  /** In this world the rule would hide nothing that is printed, and something of what is hidden wherever nothing else ties it. */
  function wouldBeHidden(hidden: ReadonlySet<string>, world: World, summed: boolean): boolean {
    const places = [...world.keys()].map(String).concat(summed ? ['all'] : [])
    const verdicts = places.map((at) => {
      const [people, some] = [countOf(`${at} people`, world), countOf(`${at} some`, world)]
      const mine = hidden.has(`${at} some`) || hidden.has(`${at} people`)
      if (!isSensitive(some, people, 3)) return mine ? 'unexplained' : 'plain'
      return hidden.has(`${at} some`) && (people >= 3 || hidden.has(`${at} people`)) ? 'explained' : 'impossible'
    })
    if (verdicts.includes('impossible')) return false
    return summed ? hidden.size === 0 || verdicts.includes('explained') : !verdicts.includes('unexplained')
  }

  function printsAs(
    world: World,
    { value, step, over }: { value: number; step: number; over: readonly number[] },
  ): boolean {
    const inhabited = world.filter(([people]) => people > 0)
    if (inhabited.length !== over[0]) return false
    const mean = inhabited.reduce((sum, [people, some]) => sum + some / people, 0) / inhabited.length
    return Math.abs(mean - value) <= step / 2 + 1e-9
  }
})

describe('a group of 4 women in one municipality, 2 of them self-supporting (case 19)', { timeout: 60_000 }, () => {
  const table: Table = {
    counts: [
      [
        [
          [30, 9, 6],
          [4, 1, 0],
        ],
        [
          [25, 7, 6],
          [24, 8, 7],
        ],
        [
          [40, 11, 9],
          [33, 9, 8],
        ],
      ],
      [
        [
          [28, 8, 6],
          [4, 2, 0],
        ],
        [
          [26, 8, 6],
          [22, 7, 6],
        ],
        [
          [41, 12, 9],
          [35, 9, 9],
        ],
      ],
    ],
    totals: true,
    figures: true,
  }
  const system = tableOf(table)
  const women = ['people', 'first', 'second', 'either'].map((kind) => `1/0/1/${kind}`)

  test('everything about the four is hidden, and in every row and column with a total at least one more', async () => {
    const { hidden, secondary } = await protect(system, { threshold: 5, patience: 400 })
    for (const cell of women) expect(hidden.has(cell), cell).toBe(true)
    expect(secondary).toBeGreaterThan(0)
    for (const { total, parts } of system.equations) {
      const unknown = [total, ...parts].filter((cell) => hidden.has(cell))
      expect(unknown.length, `${total} = ${parts}`).not.toBe(1)
    }
  })

  test('neither a total, the other quarter nor the printed means lead back to them', async () => {
    const it = await protect(system, { threshold: 5, patience: 400 })
    const found = await attack(publicationOf(system, it, 5))
    for (const cell of women) {
      const { low, high } = found.get(cell) ?? { low: 0, high: 0 }
      expect((high ?? Number.POSITIVE_INFINITY) - low).toBeGreaterThanOrEqual(4)
    }
  })

  test('a share, a gap or a change that one of them enters is hidden with them', async () => {
    const it = await protect(system, { threshold: 5, patience: 400 })
    expect(shownUnlessHidden(it, ['1/0/1/either', '1/0/1/people'], 0.5)).toBe(withheld)
    const open = system.cells.filter(({ id, printed }) => printed !== false && !it.hidden.has(id)).map(({ id }) => id)
    expect(shownUnlessHidden(it, open, 0.51)).toBe(0.51)
  })
})

describe('what may be printed', () => {
  const group = (people: number, some: number): LinkedSystem => ({
    cells: [
      { id: 'people', value: people },
      { id: 'some', value: some },
      { id: 'rest', value: people - some, printed: false },
    ],
    equations: [],
    measures: [{ population: 'people', numerator: 'some', complement: 'rest' }],
    statistics: [
      { id: 'share', terms: [{ times: 1, shares: [{ numerator: 'some', population: 'people' }] }], steps: [0.01] },
    ],
  })
  const hiddenOf = async (people: number, some: number) =>
    [...(await protect(group(people, some), { threshold: 5 })).hidden].sort()

  test.each([
    [40, 20, []],
    [40, 0, []],
    [10, 0, []],
    [9, 0, ['some']],
    [40, 4, ['some']],
    [40, 36, ['some']],
    [40, 5, []],
    [5, 5, ['some']],
    [4, 2, ['people', 'some']],
    [0, 0, ['people', 'some']],
  ])('of %i people, %i: hidden %j', async (people, some, hidden) =>
    expect(await hiddenOf(people, some)).toEqual(hidden),
  )

  test('a share over a hidden count is withheld, and one of nobody too', async () => {
    expect((await protect(group(40, 4), { threshold: 5 })).statistics.get('share')).toBe(withheld)
    expect((await protect(group(0, 0), { threshold: 5 })).statistics.get('share')).toBe(withheld)
    expect((await protect(group(40, 20), { threshold: 5 })).statistics.get('share')).toEqual({
      value: 0.5,
      step: 0.01,
      over: [1],
    })
  })

  test('threshold 0 shows everything, unrounded', async () => {
    const it = await protect(group(3, 1), { threshold: 0 })
    expect(it.hidden.size).toBe(0)
    expect(it.statistics.get('share')).toEqual({ value: 1 / 3, step: 0, over: [1] })
  })

  test('a system that contradicts itself and a threshold of 1 or 2 are refused', async () => {
    await expect(protect(group(40, 20), { threshold: 2 })).rejects.toThrow(RangeError)
    const broken = { ...group(40, 20), equations: [{ total: 'people', parts: ['some'] }] }
    await expect(protect(broken, { threshold: 5 })).rejects.toThrow('do not add up')
  })

  test('a hidden figure prints as what it is, and nothing can be computed from it', () => {
    expect(JSON.stringify({ share: withheld })).toBe('{"share":{"suppressed":true}}')
    const loose = withheld as unknown as number
    for (const use of [
      () => loose + 1,
      () => loose / 2,
      () => `${loose}`,
      () => loose < 3,
      () => [loose, loose].sort(),
    ])
      expect(use).toThrow(TypeError)
  })
})

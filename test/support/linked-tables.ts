import fc from 'fast-check'
import type { Cell, Equation, LinkedSystem, Measure, Statistic } from '../../src/disclosure/index.ts'

// Linked tables: sex x municipality x outcome, over periods, with totals.

/** By period, municipality and sex: population, first outcome, second outcome. */
export interface Table {
  readonly counts: readonly (readonly (readonly (readonly [number, number, number])[])[])[]
  /** Whether the sums over municipalities are printed. */
  readonly totals: boolean
  readonly figures: boolean
}

const group = fc
  .tuple(fc.oneof(fc.nat(12), fc.nat(60)), fc.nat(100), fc.nat(100))
  .map(([people, one, other]): [number, number, number] => {
    const first = Math.floor((people * one) / 101)
    return [people, first, Math.floor(((people - first) * other) / 140)]
  })

export const anyTable: fc.Arbitrary<Table> = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }))
  .chain(([periods, municipalities, sexes]) =>
    fc.record({
      counts: fc.array(
        fc.array(fc.array(group, { minLength: sexes, maxLength: sexes }), {
          minLength: municipalities,
          maxLength: municipalities,
        }),
        { minLength: periods, maxLength: periods },
      ),
      totals: fc.boolean(),
      figures: fc.boolean(),
    }),
  )

const kinds = ['people', 'first', 'second', 'either'] as const

/** The system of a table. Cells are called `period/municipality/sex/kind`, with `all` for a sum. */
export function tableOf({ counts, totals, figures }: Table): LinkedSystem {
  const cells = new Map<string, Cell>()
  const equations: Equation[] = []
  const measures: Measure[] = []
  const add = (at: string, [people, first, second]: readonly [number, number, number], weight: number) => {
    const values = { people, first, second, either: first + second }
    for (const kind of kinds) cells.set(`${at}/${kind}`, { id: `${at}/${kind}`, value: values[kind], weight })
    equations.push({ total: `${at}/either`, parts: [`${at}/first`, `${at}/second`] })
    for (const kind of kinds.slice(1)) {
      const complement = `${at}/not ${kind}`
      cells.set(complement, { id: complement, value: people - values[kind], printed: false })
      measures.push({ population: `${at}/people`, numerator: `${at}/${kind}`, complement })
    }
  }
  const sum = (groups: readonly (readonly [number, number, number])[]) =>
    groups.reduce<[number, number, number]>(
      (total, it) => [total[0] + it[0], total[1] + it[1], total[2] + it[2]],
      [0, 0, 0],
    )
  const addUp = (total: string, parts: readonly string[]) =>
    equations.push(
      ...kinds.map((kind) => ({ total: `${total}/${kind}`, parts: parts.map((part) => `${part}/${kind}`) })),
    )

  for (const [period, municipalities] of counts.entries()) {
    for (const [at, sexes] of municipalities.entries()) {
      for (const [sex, it] of sexes.entries()) add(`${period}/${at}/${sex}`, it, 1)
      add(`${period}/${at}/all`, sum(sexes), 2)
      addUp(
        `${period}/${at}/all`,
        [...sexes.keys()].map((sex) => `${period}/${at}/${sex}`),
      )
    }
    if (!totals) continue
    for (const sex of (municipalities[0] ?? []).keys()) {
      add(`${period}/all/${sex}`, sum(municipalities.map((sexes) => sexes[sex] ?? [0, 0, 0])), 3)
      addUp(
        `${period}/all/${sex}`,
        [...municipalities.keys()].map((at) => `${period}/${at}/${sex}`),
      )
    }
  }
  const shares = (period: number, sex: string | number) =>
    [...(counts[period] ?? []).keys()].map((at) => ({
      numerator: `${period}/${at}/${sex}/either`,
      population: `${period}/${at}/${sex}/people`,
    }))
  const steps = [0.01, 0.05]
  const statistics: Statistic[] = counts.flatMap((_, period) => [
    { id: `mean ${period}`, terms: [{ times: 1, shares: shares(period, 'all') }], steps },
    {
      id: `gap ${period}`,
      terms: [
        { times: 1, shares: shares(period, 0) },
        { times: -1, shares: shares(period, 'all') },
      ],
      steps,
    },
    {
      id: `change ${period}`,
      terms: [
        { times: 100, shares: shares(period, 'all') },
        { times: -100, shares: shares(0, 'all') },
      ],
      steps: [1, 5],
    },
  ])
  return { cells: [...cells.values()], equations, measures, ...(figures ? { statistics } : {}) }
}

/** A programme of 17 invented municipalities by sex, over so many quarters: populations of 20 to 250, shares that rise. */
export function programmeTable(quarters: number, seed = 1): LinkedSystem {
  let state = seed
  const random = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const some = (people: number, share: number) =>
    Array.from({ length: people }, () => random()).filter((it) => it < share).length
  const sizes = Array.from({ length: 17 }, () => 20 + Math.floor(random() * random() * 300))
  const counts = Array.from({ length: quarters }, (_, quarter) =>
    sizes.map((size) =>
      [1.5, 0.7].map((pace): [number, number, number] => {
        const people = some(size, 0.5)
        const first = some(people, 0.1 + 0.02 * quarter * pace)
        return [people, first, some(people - first, 0.02 + 0.01 * quarter)]
      }),
    ),
  )
  return tableOf({ counts, totals: false, figures: true })
}

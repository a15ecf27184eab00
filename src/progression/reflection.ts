import {
  type ClassedTable,
  type Figure,
  type ProtectedCounts,
  protectCounts,
  protectGroups,
  protectMean,
} from '../disclosure/index.ts'
import { allItems, type Item, type Questionnaire, type Rater, raters } from '../questionnaires/index.ts'
import { type ErrorParameters, verdictOf } from '../statistics/index.ts'
import { clearDifference } from './gap.ts'
import { numberIn, type Wave } from './waves.ts'

/** One citizen in a team's reflection: the wave that counts and the one before it. No name and no id. */
export interface ReflectionCase {
  readonly targetGroup: string
  readonly wave: Wave
  readonly previous: Wave | null
}

/** Answers in three bands, low to high. On a scale to 7 they are 1-2, 3-5 and 6-7. */
export interface Distribution {
  readonly bands: readonly { readonly from: number; readonly to: number; readonly people: Figure }[]
  /** Who answered with a number. */
  readonly people: Figure
}

/** How many moved beyond measurement error, and how many did not. */
export interface Movers {
  readonly progress: Figure
  readonly neither: Figure
  readonly setback: Figure
  /** Who has a number in both waves. */
  readonly people: Figure
}

export interface RaterReflection {
  readonly distribution: Distribution
  readonly movers: Movers
  /** Groups that nobody is in are left out. */
  readonly moversByGroup: readonly { readonly targetGroup: string; readonly movers: Movers }[]
}

export interface GapReflection {
  readonly citizenHigher: Figure
  readonly agree: Figure
  readonly caseworkerHigher: Figure
  /** The mean of citizen less caseworker in points, rounded to half a point. */
  readonly mean: Figure
  readonly people: Figure
}

export interface ItemReflection {
  readonly item: Item
  readonly citizen: RaterReflection | null
  readonly caseworker: RaterReflection | null
  /** Null when only one rater is asked. */
  readonly gap: GapReflection | null
}

/** What a team sees of its own citizens, item by item, with small groups hidden. @param threshold from `rules`, at least 3. */
export function reflect(
  questionnaire: Questionnaire,
  cases: readonly ReflectionCase[],
  parameters: ErrorParameters,
  threshold: number,
): ItemReflection[] {
  return allItems(questionnaire).map((item) => {
    const seen = new Seen(questionnaire, item, cases)
    const of = (rater: Rater) =>
      item.raters.includes(rater) ? raterReflection(seen, rater, parameters, threshold) : null
    const both = raters.every((rater) => item.raters.includes(rater))
    return {
      item,
      citizen: of('citizen'),
      caseworker: of('caseworker'),
      gap: both ? gapReflection(seen, threshold) : null,
    }
  })
}

/** One item over all cases. */
class Seen {
  readonly bands: readonly (readonly [from: number, to: number])[]
  readonly cases: readonly ReflectionCase[]
  readonly #scale: Questionnaire['scale']
  readonly #item: string

  constructor({ scale }: Questionnaire, item: Item, cases: readonly ReflectionCase[]) {
    this.#scale = scale
    this.#item = item.id
    this.cases = cases
    const edge = Math.floor((scale.max - scale.min + 1) / 3)
    this.bands = [
      [scale.min, scale.min + edge - 1],
      [scale.min + edge, scale.max - edge],
      [scale.max - edge + 1, scale.max],
    ]
  }

  /** The least and the most an answer in each band adds to a sum, with this sign. */
  bandsIn(sign: 1 | -1): [low: number[], high: number[]] {
    const ends = this.bands.map(([from, to]) => [sign * from, sign * to].sort((a, b) => a - b))
    return [ends.map(([low]) => low ?? 0), ends.map(([, high]) => high ?? 0)]
  }

  number(wave: Wave | null, rater: Rater): number | null {
    return wave ? numberIn(wave.answers[rater].get(this.#item), this.#scale) : null
  }

  inBands(numbers: readonly number[]): number[] {
    return this.bands.map(([from, to]) => numbers.filter((number) => number >= from && number <= to).length)
  }

  numbers(rater: Rater): number[] {
    return this.cases.flatMap(({ wave }) => this.number(wave, rater) ?? [])
  }
}

function raterReflection(seen: Seen, rater: Rater, parameters: ErrorParameters, threshold: number): RaterReflection {
  const moved = (cases: readonly ReflectionCase[]) => {
    const verdicts = cases.map(({ wave, previous }) =>
      verdictOf(seen.number(previous, rater), seen.number(wave, rater), parameters),
    )
    const neither = verdicts.filter((verdict) => verdict === 'within-error' || verdict === 'unchanged').length
    const having = (wanted: 'progress' | 'setback') => verdicts.filter((verdict) => verdict === wanted).length
    return [having('progress'), neither, having('setback')]
  }
  const names = [...new Set(seen.cases.map(({ targetGroup }) => targetGroup))].sort()
  const groups = names
    .map((name) => ({ name, counts: moved(seen.cases.filter(({ targetGroup }) => targetGroup === name)) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
  const guarded = protectGroups(
    groups.map(({ counts }) => counts),
    threshold,
  )
  return {
    distribution: distributionOf(seen, protectCounts(seen.inBands(seen.numbers(rater)), threshold)),
    movers: moversOf(groups.length > 0 ? guarded.together : protectCounts([0, 0, 0], threshold)),
    moversByGroup: groups.map(({ name }, at) => ({
      targetGroup: name,
      movers: moversOf(guarded.groups[at] as ProtectedCounts),
    })),
  }
}

const distributionOf = ({ bands }: Seen, { total, cells }: ProtectedCounts): Distribution => ({
  bands: bands.map(([from, to], at) => ({ from, to, people: cells[at] as Figure })),
  people: total,
})

const moversOf = ({ total, cells }: ProtectedCounts): Movers => {
  const [progress, neither, setback] = cells as readonly [Figure, Figure, Figure]
  return { progress, neither, setback, people: total }
}

function gapReflection(seen: Seen, threshold: number): GapReflection {
  const pairs = seen.cases.flatMap(({ wave }) => {
    const [citizen, caseworker] = [seen.number(wave, 'citizen'), seen.number(wave, 'caseworker')]
    return citizen === null || caseworker === null ? [] : [{ citizen, caseworker, apart: citizen - caseworker }]
  })
  const range = (seen.bands[2]?.[1] ?? 0) - (seen.bands[0]?.[0] ?? 0)
  const counts = [
    pairs.filter(({ apart }) => apart <= -clearDifference).length,
    pairs.filter(({ apart }) => Math.abs(apart) < clearDifference).length,
    pairs.filter(({ apart }) => apart >= clearDifference).length,
  ]
  const published = protectCounts(counts, threshold)
  const apart = {
    counts,
    low: [-range, 1 - clearDifference, clearDifference],
    high: [-clearDifference, clearDifference - 1, range],
    published,
  }
  const sum = pairs.reduce((total, pair) => total + pair.apart, 0)
  const [caseworkerHigher, agree, citizenHigher] = published.cells as readonly [Figure, Figure, Figure]
  const mean = protectMean(sum, pairs.length, threshold, [apart, ...bandTables(seen, pairs, threshold)])
  return { caseworkerHigher, agree, citizenHigher, mean, people: published.total }
}

/** Each rater's bands as a table that the mean difference stands beside: hers enter it with a minus. */
function bandTables(
  seen: Seen,
  pairs: readonly { readonly citizen: number; readonly caseworker: number }[],
  threshold: number,
): ClassedTable[] {
  const halves = raters.map((rater) => {
    const counts = seen.inBands(pairs.map((pair) => pair[rater]))
    const [low, high] = seen.bandsIn(rater === 'citizen' ? 1 : -1)
    const sum = (bounds: readonly number[]) => counts.reduce((total, count, at) => total + count * (bounds[at] ?? 0), 0)
    const published = protectCounts(seen.inBands(seen.numbers(rater)), threshold)
    return { counts, low, high, published, reach: [sum(low), sum(high)] as const }
  })
  return halves.map(({ reach: _, ...half }, at) => ({ ...half, beside: halves[1 - at]?.reach ?? [0, 0] }))
}

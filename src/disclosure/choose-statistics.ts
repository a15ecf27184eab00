import type { Attacked, Secrets } from './cell-choice.ts'
import { type PrintedStatistic, type Protected, type Statistic, withheld } from './linked-system.ts'
import { indexedStatistics, StatisticsAttack, type Wanted } from './printed-statistics.ts'

/**
 * Rounds every statistic as finely as its steps allow while every hidden cell keeps as many possible values as the threshold says;
 * coarser where not, and withheld where no step does. A figure over an empty population says that nobody is there: it is withheld.
 */
export function chooseStatistics(
  statistics: readonly Statistic[],
  secrets: Secrets,
  knots: readonly Attacked[],
): Map<string, Protected<PrintedStatistic | null>> {
  const attack = new StatisticsAttack(indexedStatistics(secrets, statistics), secrets, knots)
  // By statistic, which of its steps is printed; past the last: none.
  const at = statistics.map((_, i) => (attack.printed(i, 1) === null ? Number.POSITIVE_INFINITY : 0))
  const stepOf = (i: number) => statistics[i]?.steps[at[i] ?? 0]
  const wanted = (): (Wanted | null)[] =>
    statistics.map((_, i) => {
      const step = stepOf(i)
      return step === undefined ? null : attack.wanted(i, step)
    })
  const holds = (knot: number) => {
    attack.blame.clear()
    return keepsEnough(attack, knots, knot, wanted(), secrets.threshold)
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const knot of knots.keys()) {
      const mine = attack.statisticsOf(knot)
      while (mine.some((i) => stepOf(i) !== undefined) && !holds(knot)) {
        const blamed = mostBlamed(
          mine.filter((i) => stepOf(i) !== undefined),
          attack.blame,
        )
        at[blamed] = (at[blamed] ?? 0) + 1
        changed = true
      }
    }
  }
  return new Map(
    statistics.map(({ id, terms }, i) => {
      const step = stepOf(i)
      const nobody = terms.some(({ shares }) => shares.length === 0)
      return [id, nobody ? null : step === undefined ? withheld : attack.printed(i, step)]
    }),
  )
}

/** The figure that most often stood in the way; of equals the last, which is the more derived. */
function mostBlamed(statistics: readonly number[], blame: ReadonlyMap<number, number>): number {
  const blameOf = (statistic: number) => blame.get(statistic) ?? 0
  return statistics.toReversed().reduce((most, it) => (blameOf(it) > blameOf(most) ? it : most))
}

/** Looks at one possible table after the other until every hidden cell of the knot has enough values in those that stay possible. */
function keepsEnough(
  attack: StatisticsAttack,
  knots: readonly Attacked[],
  knot: number,
  wanted: readonly (Wanted | null)[],
  threshold: number,
): boolean {
  const { asked = [], possible } = knots[knot] ?? {}
  const values = new Map(asked.map((place) => [place, new Set<number>()]))
  for (const [at, world] of (possible?.worlds ?? []).entries()) {
    const lacking = [...values].filter(([, its]) => its.size < threshold)
    if (lacking.length === 0) return true
    const adds = lacking.some(([place, its]) => !its.has(world[place] ?? 0))
    if (!adds || !attack.leavesPossible(knot, at, wanted)) continue
    for (const [place, its] of values) its.add(world[place] ?? 0)
  }
  return [...values.values()].every((its) => its.size >= threshold)
}

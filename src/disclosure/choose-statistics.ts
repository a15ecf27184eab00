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
  const wanted = (): Wanted[] =>
    statistics.flatMap((_, i) => {
      const step = stepOf(i)
      return step === undefined ? [] : [attack.wanted(i, step)]
    })
  const holds = (knot: number) => keepsEnough(knots[knot], attack.remaining(knot, wanted()), secrets.threshold)
  for (let changed = true; changed; ) {
    changed = false
    for (const knot of knots.keys()) {
      const mine = attack.statisticsOf(knot)
      while (mine.some((i) => stepOf(i) !== undefined) && !holds(knot)) {
        coarsen(
          mine.filter((i) => stepOf(i) !== undefined),
          at,
          () => holds(knot),
        )
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

/** One of the figures a step coarser: the last one with which the knot holds, else the one that is finest now. */
function coarsen(mine: readonly number[], at: number[], holds: () => boolean): void {
  for (const i of mine.toReversed()) {
    at[i] = (at[i] ?? 0) + 1
    if (holds()) return
    at[i] = (at[i] ?? 0) - 1
  }
  const finest = mine.toReversed().reduce((best, i) => ((at[i] ?? 0) < (at[best] ?? 0) ? i : best))
  at[finest] = (at[finest] ?? 0) + 1
}

function keepsEnough(attacked: Attacked | undefined, remaining: readonly number[], threshold: number): boolean {
  if (!attacked) return true
  const worlds = remaining.map((at) => attacked.possible.worlds[at])
  return attacked.asked.every((place) => new Set(worlds.map((world) => world?.[place])).size >= threshold)
}

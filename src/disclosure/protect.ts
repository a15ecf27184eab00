import { Attacker, type Secrets, sensitiveCells } from './cell-choice.ts'
import { cheapestCells } from './cheapest-cells.ts'
import { chooseStatistics } from './choose-statistics.ts'
import { shapeOf } from './compiled-system.ts'
import { hideGreedily, showNeedless } from './greedy-cells.ts'
import type { LinkedSystem, PrintedStatistic, ProtectedSystem, ProtectOptions, Statistic } from './linked-system.ts'
import { Patience } from './patience.ts'
import { loadSolver } from './solver.ts'

/**
 * Decides what of a system may be printed: first which cells, then how finely the figures over them are rounded. Whoever knows the
 * rule, the threshold and everything printed keeps at least `threshold` possible whole values for every hidden cell; each of them has
 * been shown possible by a whole table that fits what is printed.
 * @throws RangeError on a system that contradicts itself or a threshold outside its range.
 */
export async function protect(system: LinkedSystem, options: ProtectOptions): Promise<ProtectedSystem> {
  const { threshold, patience = 150 } = options
  const secrets = secretsOf(system, threshold)
  if (threshold === 0) return unprotected(system)
  const { shape } = secrets
  const first = new Set([...sensitiveCells(secrets)].filter((cell) => shape.printed[cell]))
  const attacker = new Attacker(secrets)
  const { hidden, method } = await chooseCells(secrets, attacker, first, new Patience(patience))
  return {
    hidden: new Set([...hidden].map((cell) => shape.ids[cell] ?? '')),
    statistics: chooseStatistics(system.statistics ?? [], secrets, attacker.attack(hidden)),
    primary: first.size,
    secondary: hidden.size - first.size,
    method,
  }
}

async function chooseCells(secrets: Secrets, attacker: Attacker, first: ReadonlySet<number>, patience: Patience) {
  if (attacker.attack(first).length === 0) return { hidden: first, method: 'nothing-to-hide' as const }
  const complete = (start: ReadonlySet<number>) =>
    showNeedless(secrets, attacker, hideGreedily(secrets, attacker, start), first)
  const greedy = complete(first)
  if (greedy.size === first.size) return { hidden: greedy, method: 'optimal' as const }
  const cheapest = cheapestCells(await loadSolver(), secrets, attacker, first, patience)
  if (cheapest.withstands) return { hidden: cheapest.hidden, method: 'optimal' as const }
  const mended = complete(cheapest.hidden)
  const costOf = (cells: ReadonlySet<number>) => [...cells].reduce((sum, cell) => sum + (secrets.cost[cell] ?? 0), 0)
  return { hidden: costOf(mended) < costOf(greedy) ? mended : greedy, method: 'greedy' as const }
}

function secretsOf(system: LinkedSystem, threshold: number): Secrets {
  const known = Number.isInteger(threshold) && (threshold === 0 || threshold >= 3)
  if (!known) throw new RangeError('the threshold is a whole number from 3, or 0')
  const shape = shapeOf(system)
  const values = system.cells.map(({ value }) => value)
  if (!values.every((value) => Number.isInteger(value) && value >= 0)) throw new RangeError('counts are whole, from 0')
  for (const { cells, signs } of shape.rows) {
    const sum = cells.reduce((total, cell, i) => total + (signs[i] ?? 0) * (values[cell] ?? 0), 0)
    if (sum !== 0) throw new RangeError(`the parts do not add up to ${shape.ids[cells[0] ?? 0]}`)
  }
  const largest = Math.max(1, ...values)
  // Of equals the smaller goes: a thousandth of a cell at most, so that it never outweighs one.
  const cost = system.cells.map(({ value, weight = 1 }) => weight + (0.001 * value) / largest)
  return { shape, values, threshold, cost }
}

/** Everything as it is, unrounded. */
function unprotected({ cells, statistics = [] }: LinkedSystem): ProtectedSystem {
  const values = new Map(cells.map(({ id, value }) => [id, value]))
  return {
    hidden: new Set(),
    statistics: new Map(statistics.map((statistic) => [statistic.id, exactly(statistic, (id) => values.get(id) ?? 0)])),
    primary: 0,
    secondary: 0,
    method: 'nothing-to-hide',
  }
}

function exactly({ terms }: Statistic, value: (id: string) => number): PrintedStatistic | null {
  const inhabited = terms.map(({ shares }) => shares.filter(({ population }) => value(population) > 0))
  if (inhabited.some((shares) => shares.length === 0)) return null
  const mean = (at: number) => {
    const shares = inhabited[at] ?? []
    return shares.reduce((sum, share) => sum + value(share.numerator) / value(share.population), 0) / shares.length
  }
  const sum = terms.reduce((total, { times }, at) => total + times * mean(at), 0)
  return { value: sum, step: 0, over: inhabited.map(({ length }) => length) }
}

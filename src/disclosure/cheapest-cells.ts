import type { Highs } from 'highs'
import type { Attacked, Attacker, Secrets } from './cell-choice.ts'
import type { Patience } from './patience.ts'
import { keptModel, optimal } from './solver.ts'

/** At least one of `from` must be hidden, if `when` is (null: in any case). */
interface Cut {
  readonly from: readonly number[]
  readonly when: number | null
}

/** Cuts that share cells, and the cheapest cells that fulfil them. */
interface Block {
  readonly cuts: readonly Cut[]
  readonly chosen: readonly number[]
}

export interface Choice {
  readonly hidden: ReadonlySet<number>
  /** Whether it withstands the attack; otherwise the patience was. */
  readonly withstands: boolean
}

/**
 * The cheapest cells to hide beside the sensitive ones: cell suppression as a whole-number program with cuts made by an attacker, after
 * Fischetti and Salazar-González (2001, "Solving the cell suppression problem on tabular data with linear constraints", Management
 * Science 47). Theirs are cuts from the duals of the attacker's linear programs; the attacker here counts whole tables, so they are
 * combinatorial: if cell x keeps too few values while the knot K is hidden around it, no choice that hides x and none of the printed
 * neighbours of K can do, since then x would stand in K or in less. Hence: sum of y over the neighbours >= y(x). K is first made as
 * large as it stays too narrow for x, which leaves the fewest neighbours.
 * The choice that withstands is the cheapest that does, as far as the attacker's searches were not broken off.
 */
export function cheapestCells(
  highs: Highs,
  secrets: Secrets,
  attacker: Attacker,
  first: ReadonlySet<number>,
  patience: Patience,
): Choice {
  let blocks: readonly Block[] = []
  for (;;) {
    const chosen = blocks.flatMap((block) => block.chosen)
    const hidden = new Set([...first, ...chosen])
    const broken = attacker.attack(hidden).filter(({ possible }) => possible.narrow.length > 0)
    const found = broken.flatMap((attacked) => cutsFrom(attacked, secrets, attacker, hidden, first, patience))
    if (found.length === 0) return { hidden, withstands: !patience.gone }
    if (!patience.spend()) return { hidden, withstands: false }
    blocks = joined(blocks, found).map((block) =>
      block.cuts.some((cut) => found.includes(cut)) ? { ...block, chosen: cover(highs, secrets, block.cuts) } : block,
    )
  }
}

function cutsFrom(
  { knot, possible, neighbours }: Attacked,
  secrets: Secrets,
  attacker: Attacker,
  hidden: ReadonlySet<number>,
  first: ReadonlySet<number>,
  patience: Patience,
): Cut[] {
  if (neighbours.length === 0) return []
  const broken = possible.narrow.map((place) => knot.cells[place] ?? 0)
  const sure = broken.filter((cell) => first.has(cell) || !secrets.shape.printed[cell])
  // A few cuts a knot and round: the first often mend the rest.
  return (sure.length > 0 ? sure : broken).slice(0, 3).flatMap((cell): Cut[] => {
    if (!patience.spend()) return []
    const from = fewestNeighbours(cell, hidden, secrets, attacker, patience)
    return [{ from, when: sure.length > 0 ? null : cell }]
  })
}

/** Hides more and more around a cell as long as it keeps too few values, so many times; what is left beside it is the cut. */
function fewestNeighbours(
  cell: number,
  hidden: ReadonlySet<number>,
  { cost }: Secrets,
  attacker: Attacker,
  patience: Patience,
): readonly number[] {
  const around = new Set(hidden)
  let left = attacker.neighboursIfNarrow(around, cell) ?? []
  const tried = new Set<number>()
  for (let tries = 0; tries < 30; tries++) {
    const [next] = left.filter((it) => !tried.has(it)).sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0))
    if (next === undefined || !patience.spend()) break
    tried.add(next)
    around.add(next)
    const still = attacker.neighboursIfNarrow(around, cell)
    if (still) left = still
    else around.delete(next)
  }
  return left
}

/** Blocks that the new cuts tie together become one. */
function joined(blocks: readonly Block[], found: readonly Cut[]): Block[] {
  let all = [...blocks]
  for (const cut of found) {
    const cells = new Set(cellsOf(cut))
    const touched = all.filter(({ cuts }) => cuts.some((other) => cellsOf(other).some((cell) => cells.has(cell))))
    const block = { cuts: [...touched.flatMap(({ cuts }) => cuts), cut], chosen: [] }
    all = [...all.filter((other) => !touched.includes(other)), block]
  }
  return all
}

const cellsOf = ({ from, when }: Cut) => (when === null ? from : [...from, when])

/** The cheapest cells that fulfil all cuts. */
function cover(highs: Highs, { cost }: Secrets, cuts: readonly Cut[]): number[] {
  const cells = [...new Set(cuts.flatMap(cellsOf))]
  const columnOf = new Map(cells.map((cell, column) => [cell, column]))
  const model = keptModel(highs, {
    columns: cells.map((cell) => ({ low: 0, high: 1, cost: cost[cell] ?? 1, whole: true })),
    constraints: cuts.map((cut) => ({
      low: cut.when === null ? 1 : 0,
      high: Number.POSITIVE_INFINITY,
      columns: cellsOf(cut).map((cell) => columnOf.get(cell) ?? 0),
      times: cellsOf(cut).map((cell) => (cell === cut.when ? -1 : 1)),
    })),
  })
  try {
    model.options.set({ mip_rel_gap: 0, mip_max_nodes: 2000 })
    model.run()
    // Everything fulfils every cut; it is what is left when the solver has no answer.
    if (model.getModelStatus() !== optimal) return cells
    const { colValue } = model.getSolution()
    return cells.filter((_, at) => (colValue[at] ?? 0) > 0.5)
  } finally {
    model.dispose()
  }
}

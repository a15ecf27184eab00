import type { Attacker, Secrets } from './cell-choice.ts'

/** Hides the cheapest neighbour of every knot that gives something away, until none does; then shows again what need not be hidden. */
export function hideGreedily(secrets: Secrets, attacker: Attacker, first: ReadonlySet<number>): ReadonlySet<number> {
  const hidden = new Set(first)
  for (;;) {
    const broken = attacker.attack(hidden).filter(({ possible }) => possible.narrow.length > 0)
    const more = broken.flatMap(({ neighbours }) => cheapest(secrets, neighbours))
    if (more.length === 0) return hidden
    for (const cell of more) hidden.add(cell)
  }
}

/** Shows again, the dearest first, what the others protect without it. */
export function showNeedless(
  { cost }: Secrets,
  attacker: Attacker,
  chosen: ReadonlySet<number>,
  first: ReadonlySet<number>,
): ReadonlySet<number> {
  const hidden = new Set(chosen)
  const extra = [...chosen].filter((cell) => !first.has(cell)).sort((a, b) => (cost[b] ?? 0) - (cost[a] ?? 0))
  for (const cell of extra) {
    const together = attacker.attack(hidden, [cell]).flatMap(({ knot }) => knot.cells)
    hidden.delete(cell)
    const broken = attacker.attack(hidden, together).some(({ possible }) => possible.narrow.length > 0)
    if (broken) hidden.add(cell)
  }
  return hidden
}

function cheapest({ cost }: Secrets, cells: readonly number[]): number[] {
  const [first, ...rest] = cells
  if (first === undefined) return []
  return [rest.reduce((best, cell) => ((cost[cell] ?? 0) < (cost[best] ?? 0) ? cell : best), first)]
}

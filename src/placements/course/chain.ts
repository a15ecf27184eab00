import type { PlacementId } from '../../platform/ids.ts'

interface Linked {
  readonly id: PlacementId
  readonly cameOfId: PlacementId | null
  readonly becameId: PlacementId | null
}

/** The way a placement is on, first to last: what it came of, itself, and what it became. */
export function chainOf<Placement extends Linked>(placements: readonly Placement[], id: PlacementId): Placement[] {
  const byId = new Map(placements.map((placement) => [placement.id, placement]))
  const chain: Placement[] = []
  let first = byId.get(id)
  for (let steps = placements.length; first?.cameOfId && byId.has(first.cameOfId) && steps > 0; steps--)
    first = byId.get(first.cameOfId)
  for (let next = first; next && !chain.includes(next); next = next.becameId ? byId.get(next.becameId) : undefined)
    chain.push(next)
  return chain
}

import type { Placement } from '../placements/index.ts'
import type { Ready } from './weekly/answer.ts'

/** The steps towards paid hours (mod betalte timer), the first one lowest. */
export const rungs = ['tries', 'aim', 'in-sight', 'ready', 'paid', 'reached'] as const
export type Rung = (typeof rungs)[number]

type Hours = Pick<Placement, 'kind' | 'paidQuarterHours' | 'aimedQuarterHours'>

/** How far a placement has come: what is paid counts before what is said, and what is said before what is hoped for. */
export function rungOf({ kind, paidQuarterHours, aimedQuarterHours }: Hours, latest: Ready | null): Rung {
  if (kind === 'job') return 'reached'
  if (paidQuarterHours > 0) return aimedQuarterHours > 0 && paidQuarterHours < aimedQuarterHours ? 'paid' : 'reached'
  if (latest === 'now') return 'ready'
  if (latest === 'weeks') return 'in-sight'
  return aimedQuarterHours > 0 ? 'aim' : 'tries'
}

import type { CardId, CitizenId, PlacementId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Scheme, Scores } from '../scheme.ts'

/** What stands on a competence card: sealed, and never changed once it is written. */
export interface CardContent {
  readonly workplace: string
  readonly startsOn: PlainDate
  /** The last day, as it is agreed or as it was; null: none is known. */
  readonly lastDay: PlainDate | null
  readonly tasks: string
  /** The workplace's words; empty when there are none. */
  readonly words: string
  readonly track: string
  readonly schemeVersion: number
  /** Only the competences that were chosen. */
  readonly scores: Scores
  /** Who may be called; empty: nobody. */
  readonly contact: string
}

/** A competence card (kompetencekort): the citizen's reference from a workplace. */
export interface Card {
  readonly id: CardId
  readonly citizenId: CitizenId
  readonly placementId: PlacementId
  readonly content: CardContent
  /** Which the scores on it are of. */
  readonly scheme: Scheme
  readonly writtenOn: PlainDate
  readonly writtenByName: string
  /** The citizen has said yes to this very content. */
  readonly agreedOn: PlainDate | null
  /** The colleague who heard it; null: she said so herself. */
  readonly agreedWithName: string | null
  readonly withdrawnOn: PlainDate | null
}

export type CardState = 'waits' | 'agreed' | 'withdrawn'

export function stateOf({ agreedOn, withdrawnOn }: Pick<Card, 'agreedOn' | 'withdrawnOn'>): CardState {
  if (withdrawnOn !== null) return 'withdrawn'
  return agreedOn === null ? 'waits' : 'agreed'
}

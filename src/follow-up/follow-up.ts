import type { Language } from '../platform/i18n/language.ts'
import type { CitizenId, PlacementId, StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'

/** Who at the workplace answers about a placement, by which scheme, and who reads it. */
export interface FollowUp {
  readonly placementId: PlacementId
  readonly citizenId: CitizenId
  readonly track: string
  readonly schemeVersion: number
  readonly contactName: string
  readonly contactEmail: string
  readonly language: Language
  /** The colleague the contact can call. */
  readonly staffId: StaffId
  readonly agreedOn: PlainDate
  /** No links from this day on. */
  readonly stoppedOn: PlainDate | null
  readonly version: number
}

export type FollowUpDraft = Pick<FollowUp, 'track' | 'contactName' | 'contactEmail' | 'language'> & {
  readonly staffId: StaffId
}

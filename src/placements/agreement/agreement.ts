import type { PlacementId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { PlacementKind } from '../placement.ts'

export const parties = ['citizen', 'company', 'municipality'] as const
export type Party = (typeof parties)[number]

/** What the three have agreed about the work, in words. */
export interface AgreementWords {
  readonly aim: string
  readonly partGoals: readonly string[]
  readonly tasks: string
  readonly workingTime: string
  readonly followUp: string
}

/** The wording in force, with who has said yes to it. */
export interface WorkAgreement extends AgreementWords {
  readonly id: number
  readonly placementId: PlacementId
  /** Weeks between two follow-ups. */
  readonly followUpWeeks: number
  readonly writtenOn: PlainDate
  readonly writtenByName: string
  readonly confirmed: ReadonlyMap<Party, PlainDate>
}

export type AgreementDraft = AgreementWords & Pick<WorkAgreement, 'followUpWeeks'>

/** The kinds that the three agree on paper. Ordinary work has its own contract. */
const onPaper: readonly PlacementKind[] = ['internship', 'wage-subsidy', 'community-work', 'igu', 'job-rotation']

export const needsAgreement = ({ kind }: { readonly kind: PlacementKind }) => onPaper.includes(kind)

/** `missing`: nobody has written it. `unconfirmed`: somebody has not said yes. */
export type AgreementState = 'missing' | 'unconfirmed' | 'complete'

export function agreementState(agreement: WorkAgreement | null | undefined): AgreementState {
  if (!agreement) return 'missing'
  return parties.every((party) => agreement.confirmed.has(party)) ? 'complete' : 'unconfirmed'
}

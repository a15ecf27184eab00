import { addMonths, type PlainDate } from '../../platform/plain-date.ts'
import { contractMonths, ruleOn } from '../../rules/index.ts'
import type { Details } from './details.ts'

/** How it stands with the integration contract; null for a citizen without a programme. */
export interface ContractStanding {
  readonly signedOn: PlainDate | null
  readonly dueOn: PlainDate
  /** Signed after the deadline, or not signed and past it. */
  readonly late: boolean
}

/** The contract is due within a month of takeover, by the rule in force on that day. */
export function contractStanding(
  details: Pick<Details, 'programmeKind' | 'takenOverOn' | 'contractSignedOn'>,
  today: PlainDate,
): ContractStanding | null {
  if (details.programmeKind === 'none') return null
  const dueOn = addMonths(details.takenOverOn, ruleOn(contractMonths, details.takenOverOn).value)
  return { signedOn: details.contractSignedOn, dueOn, late: (details.contractSignedOn ?? today) > dueOn }
}

import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { CaseFile } from '../case-file.ts'
import { sees } from '../case-policy.ts'
import { isProtected } from '../citizen.ts'
import { maskedCpr } from '../cpr.ts'
import { listNumbers } from '../number/number-queries.ts'
import { type Ability, listAbilities } from '../standing/ability-queries.ts'
import { type ContractStanding, contractStanding } from './contract.ts'
import type { Details } from './details.ts'
import { findDetails } from './details-queries.ts'

export interface Address {
  readonly address: string
  readonly postalCode: string
  readonly city: string
}

/** What is noted about a person, each part null where the reader's role does not see it. */
export interface KnownDetails {
  readonly contact: {
    readonly telephone: string
    readonly email: string
    readonly address: Address | 'protected'
  } | null
  readonly programme: ProgrammeDetails | null
  /** What of family, transport and wishes bears on work. */
  readonly practical: Pick<Details, 'children' | 'transport' | 'wishes'> | null
  readonly abilities: readonly Ability[] | null
  readonly numbers: readonly {
    readonly masked: string
    readonly validFrom: PlainDate
    readonly validTo: PlainDate | null
  }[]
}

export type ProgrammeDetails = Pick<
  Details,
  | 'residenceGround'
  | 'takenOverOn'
  | 'programmeKind'
  | 'programmeStartsOn'
  | 'programmeEndsOn'
  | 'benefit'
  | 'benefitSince'
> & { readonly contract: ContractStanding | null }

/** The details of an opened case, as far as the actor sees them. A protected address is not among them. */
export async function findKnownDetails(
  db: Db,
  actor: Actor,
  { citizen }: CaseFile,
  today: PlainDate,
): Promise<KnownDetails> {
  const details = await findDetails(db, citizen.id)
  const history = sees(actor, 'history')
  const { children, transport, wishes } = details
  return {
    contact: sees(actor, 'contact') ? contactOf(details, today) : null,
    programme: history ? programmeOf(details, today) : null,
    practical: sees(actor, 'wishes') ? { children, transport, wishes } : null,
    abilities: sees(actor, 'abilities') ? await listAbilities(db, citizen.id) : null,
    numbers: history
      ? (await listNumbers(db, citizen.id)).map(({ cpr, ...period }) => ({ masked: maskedCpr(cpr), ...period }))
      : [],
  }
}

function contactOf(details: Details, today: PlainDate): KnownDetails['contact'] {
  const { telephone, email, address, postalCode, city } = details
  const hidden = isProtected(details.addressProtectedFrom, today)
  return { telephone, email, address: hidden ? 'protected' : { address, postalCode, city } }
}

// Named one by one: a spread would carry the address along, unseen by the type.
function programmeOf(details: Details, today: PlainDate): ProgrammeDetails {
  const { residenceGround, takenOverOn, programmeKind, programmeStartsOn, programmeEndsOn, benefit, benefitSince } =
    details
  const period = { takenOverOn, programmeKind, programmeStartsOn, programmeEndsOn }
  return { ...period, residenceGround, benefit, benefitSince, contract: contractStanding(details, today) }
}

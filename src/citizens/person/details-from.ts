import type { PlainDate } from '../../platform/plain-date.ts'
import { addressFields, type Details } from './details.ts'
import type { PersonInput } from './person-input.ts'

/** What a form about a new person says. */
export const newDetails = (input: PersonInput, today: PlainDate): Details => ({
  ...plainFields(input),
  nameProtectedFrom: input.nameProtected ? today : null,
  addressProtectedFrom: input.addressProtected ? today : null,
})

/**
 * What a correction makes of what was noted. A protected address is not in the form that corrects it: left empty it stays, and
 * only the citizen's caseworker writes a new one or ends the protection.
 */
export function correctedDetails(
  input: PersonInput,
  before: Details,
  { isCaseworker, today }: { readonly isCaseworker: boolean; readonly today: PlainDate },
): Details {
  const after: Details = {
    ...plainFields(input),
    nameProtectedFrom: input.nameProtected ? (before.nameProtectedFrom ?? today) : null,
    addressProtectedFrom: input.addressProtected ? (before.addressProtectedFrom ?? today) : null,
  }
  if (before.addressProtectedFrom === null) return after
  const kept = isCaseworker
    ? { addressProtectedFrom: after.addressProtectedFrom }
    : { addressProtectedFrom: before.addressProtectedFrom }
  const { address, postalCode, city } =
    isCaseworker && addressFields.some((field) => input[field] !== '') ? input : before
  return { ...after, ...kept, address, postalCode, city }
}

function plainFields(input: PersonInput): Omit<Details, 'nameProtectedFrom' | 'addressProtectedFrom'> {
  return {
    givenName: input.givenName,
    familyName: input.familyName,
    targetGroup: input.targetGroup,
    residenceGround: input.residenceGround,
    takenOverOn: input.takenOverOn,
    programmeKind: input.programmeKind,
    programmeStartsOn: input.programmeStartsOn ?? (input.programmeKind === 'none' ? null : input.takenOverOn),
    programmeEndsOn: input.programmeEndsOn,
    contractSignedOn: input.contractSignedOn,
    benefit: input.benefit,
    benefitSince: input.benefitSince,
    telephone: input.telephone,
    email: input.email,
    address: input.address,
    postalCode: input.postalCode,
    city: input.city,
    spokenLanguages: input.spokenLanguages,
    interpreterNeed: input.interpreterNeed,
    interpreterLanguage: input.interpreterNeed === 'none' ? null : input.interpreterLanguage,
    children: input.children,
    transport: input.transport,
    wishes: input.wishes,
  }
}

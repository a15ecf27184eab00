import type { PlainDate } from '../../platform/plain-date.ts'
import type { InterpreterNeed, ProgrammeKind, TargetGroup } from '../citizen.ts'

/** All that one form about a person holds, as stored. Empty texts and null: not noted. */
export interface Details {
  readonly givenName: string
  readonly familyName: string
  readonly targetGroup: TargetGroup
  readonly residenceGround: string
  readonly takenOverOn: PlainDate
  readonly programmeKind: ProgrammeKind
  readonly programmeStartsOn: PlainDate | null
  readonly programmeEndsOn: PlainDate | null
  readonly contractSignedOn: PlainDate | null
  readonly benefit: string
  readonly benefitSince: PlainDate | null
  readonly telephone: string
  readonly email: string
  readonly address: string
  readonly postalCode: string
  readonly city: string
  readonly nameProtectedFrom: PlainDate | null
  readonly addressProtectedFrom: PlainDate | null
  readonly spokenLanguages: readonly string[]
  readonly interpreterNeed: InterpreterNeed
  readonly interpreterLanguage: string | null
  readonly children: string
  readonly transport: string
  readonly wishes: readonly string[]
}

export type DetailField = keyof Details

/** Where an address is written; never one of these alone in a list, an export, a print, a calendar or a mail. */
export const addressFields = ['address', 'postalCode', 'city'] as const satisfies readonly DetailField[]

export const detailFields = [
  'givenName',
  'familyName',
  'targetGroup',
  'residenceGround',
  'takenOverOn',
  'programmeKind',
  'programmeStartsOn',
  'programmeEndsOn',
  'contractSignedOn',
  'benefit',
  'benefitSince',
  'telephone',
  'email',
  ...addressFields,
  'nameProtectedFrom',
  'addressProtectedFrom',
  'spokenLanguages',
  'interpreterNeed',
  'interpreterLanguage',
  'children',
  'transport',
  'wishes',
] as const satisfies readonly DetailField[]

/** A value as one text, to compare, to seal and to show beside another. */
export const asText = (value: Details[DetailField]): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join(', ')

/** The fields in which two versions differ. */
export const differingFields = (one: Details, other: Details): DetailField[] =>
  detailFields.filter((field) => asText(one[field]) !== asText(other[field]))

import type { PlainDate } from '../../platform/plain-date.ts'
import { typedDate } from '../../platform/web/parse-form.ts'
import { type Form, formOf } from '../../ui/form.ts'
import type { Details } from './details.ts'

/** What is stored, as the form about a person takes it. A protected address stays out of it. */
export function typedDetails(details: Details, version: number): Form {
  const open = details.addressProtectedFrom === null
  return formOf({
    givenName: details.givenName,
    familyName: details.familyName,
    targetGroup: details.targetGroup,
    residenceGround: details.residenceGround,
    ...typedDate('takenOverOn', details.takenOverOn),
    programmeKind: details.programmeKind,
    ...typedDate('programmeStartsOn', details.programmeStartsOn),
    ...typedDate('programmeEndsOn', details.programmeEndsOn),
    ...typedDate('contractSignedOn', details.contractSignedOn),
    benefit: details.benefit,
    ...typedDate('benefitSince', details.benefitSince),
    telephone: details.telephone,
    email: details.email,
    address: open ? details.address : '',
    postalCode: open ? details.postalCode : '',
    city: open ? details.city : '',
    ...tick('nameProtected', details.nameProtectedFrom),
    ...tick('addressProtected', details.addressProtectedFrom),
    spokenLanguages: details.spokenLanguages.join(', '),
    interpreterNeed: details.interpreterNeed,
    interpreterLanguage: details.interpreterLanguage ?? '',
    children: details.children,
    transport: details.transport,
    wishes: details.wishes.join(', '),
    version: String(version),
  })
}

const tick = (field: string, from: PlainDate | null): Record<string, string> => (from ? { [field]: 'ja' } : {})

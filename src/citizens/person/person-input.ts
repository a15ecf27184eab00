import { z } from 'zod'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import {
  date,
  oneOf,
  optionalDate,
  optionalText,
  rowId,
  text,
  ticked,
  versionToken,
} from '../../platform/web/field-input.ts'
import { interpreterNeeds, programmeKinds, targetGroups } from '../citizen.ts'
import { cprField } from '../number/cpr-input.ts'

/** Words with commas or lines between them, each once. */
const words = (longest: number) =>
  optionalText(longest).transform((typed) => [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ])

const email = () =>
  optionalText().refine((typed) => typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), 'not-an-email')

const personFields = {
  givenName: text(),
  familyName: text(),
  targetGroup: oneOf(targetGroups),
  residenceGround: optionalText(),
  takenOverOn: date(),
  programmeKind: oneOf(programmeKinds),
  programmeStartsOn: optionalDate(),
  programmeEndsOn: optionalDate(),
  contractSignedOn: optionalDate(),
  benefit: optionalText(),
  benefitSince: optionalDate(),
  telephone: optionalText(40),
  email: email(),
  address: optionalText(),
  postalCode: optionalText(10),
  city: optionalText(100),
  nameProtected: ticked(),
  addressProtected: ticked(),
  spokenLanguages: words(200),
  interpreterNeed: oneOf(interpreterNeeds),
  interpreterLanguage: optionalText(60),
  children: optionalText(1000),
  transport: optionalText(1000),
  wishes: words(1000),
}

type Fields = z.infer<z.ZodObject<typeof personFields>>

// A takeover is known before it happens; a signature is not.
const longestAheadInDays = 92

function ordered(today: PlainDate) {
  return (person: Fields, context: z.RefinementCtx) => {
    const refuse = (path: keyof Fields, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (person.takenOverOn > addDays(today, longestAheadInDays)) refuse('takenOverOn', 'too-far-ahead')
    if (person.contractSignedOn && person.contractSignedOn > today) refuse('contractSignedOn', 'in-the-future')
    const starts = person.programmeStartsOn ?? person.takenOverOn
    if (person.programmeEndsOn && person.programmeEndsOn < starts) refuse('programmeEndsOn', 'date-order')
    if (person.interpreterNeed !== 'none' && person.interpreterLanguage === '')
      refuse('interpreterLanguage', 'which-language')
  }
}

export const newPersonInput = (today: PlainDate) =>
  z
    .object({ cpr: cprField(), numberChecked: ticked(), caseworker: rowId<'staff'>(), ...personFields })
    .superRefine(ordered(today))

export const correctionInput = (today: PlainDate) =>
  z.object({ ...personFields, reason: text(1000), version: versionToken() }).superRefine(ordered(today))

export type PersonInput = Fields
export type NewPersonInput = z.infer<ReturnType<typeof newPersonInput>>
export type CorrectionInput = z.infer<ReturnType<typeof correctionInput>>

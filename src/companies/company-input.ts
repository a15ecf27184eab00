import { z } from 'zod'
import { idFrom } from '../platform/ids.ts'
import { readHours } from '../platform/quarter-hours.ts'
import {
  date,
  manyOf,
  oneOf,
  optionalDate,
  optionalText,
  text,
  ticked,
  versionToken,
} from '../platform/web/field-input.ts'
import { cvrProblem, isPNumber, readCvr } from './cvr.ts'
import { employeeIntervals, placeGroups, prospects, tracks } from './track.ts'
import { logKinds } from './unit.ts'

const hours = () =>
  z
    .string()
    .default('')
    .transform((typed, context): number => {
      const read = readHours(typed)
      if (typeof read === 'number') return read
      context.addIssue({ code: 'custom', message: 'not-hours' })
      return z.NEVER
    })

/** Words with commas between them, in lower case where they are languages. */
const list = (longest = 1000) =>
  optionalText(longest).transform((typed) => [
    ...new Set(
      typed
        .split(/[,;\n]/)
        .map((each) => each.trim())
        .filter(Boolean),
    ),
  ])
const languages = () => list(200).transform((each) => each.map((language) => language.toLowerCase()))

const cvr = () =>
  text(20).transform((typed, context): string => {
    const read = readCvr(typed)
    const problem = cvrProblem(read)
    if (problem === null) return read
    context.addIssue({ code: 'custom', message: problem })
    return z.NEVER
  })

const matching = (pattern: RegExp, message: string) =>
  optionalText(40).transform((typed, context): string => {
    const read = typed.replace(/[\s.]/g, '')
    if (read === '' || pattern.test(read)) return read
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })

const pNumber = () =>
  text(20).transform((typed, context): string => {
    const read = typed.replace(/\s/g, '')
    if (isPNumber(read)) return read
    context.addIssue({ code: 'custom', message: 'not-a-p-number' })
    return z.NEVER
  })

const rhythm = () =>
  optionalText(4).transform((typed, context): number | null => {
    if (typed === '') return null
    const days = Number(typed)
    if (Number.isInteger(days) && days >= 1 && days <= 365) return days
    context.addIssue({ code: 'custom', message: 'not-days' })
    return z.NEVER
  })

const staff = () =>
  z
    .string()
    .default('')
    .transform((typed) => (/^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : null))

const unit = {
  companyName: text(200),
  cvr: cvr(),
  pNumber: pNumber(),
  name: text(200),
  address: optionalText(200),
  postalCode: matching(/^\d{4}$/, 'not-a-postal-code'),
  city: optionalText(100),
  telephone: optionalText(40),
  email: optionalText(200),
  db07: matching(/^\d{6}$/, 'not-a-db07'),
  trade: optionalText(200),
  track: oneOf(tracks),
  employees: z.enum(['', ...employeeIntervals], { error: 'invalid' }).default(''),
  adviserId: staff(),
  rhythmDays: rhythm(),
}

export const newCompanyInput = z.object(unit)
export const unitInput = z.object({ version: versionToken(), ...unit })
/** A tap sends its kind alone: today, with nobody named. */
export const logInput = z.object({
  kind: oneOf(logKinds),
  happenedOn: optionalDate(),
  contactId: optionalText(20).transform((typed) => idFrom<'company-contact'>(typed)),
  word: optionalText(2000),
})
export const wordInput = z.object({ word: optionalText(2000) })

const contact = {
  name: text(200),
  title: optionalText(200),
  telephone: optionalText(40),
  email: optionalText(200),
  languages: languages(),
  mentorSince: optionalDate(),
}
export const contactInput = z.object(contact)
export const contactCorrectionInput = z.object({ version: versionToken(), ...contact, leftOn: optionalDate() })

export const agreementInput = z.object({
  seen: optionalText(40),
  validFrom: date(),
  validTo: optionalDate(),
  partnership: ticked(),
  workAreas: list(),
  jobFunctions: list(),
  targetGroups: manyOf(placeGroups),
  languages: languages(),
  reach: optionalText(500),
  workingHours: optionalText(200),
  companyDemands: optionalText(2000),
  ourDemands: optionalText(2000),
  prospect: oneOf(prospects),
  prospectQuarterHours: hours(),
})

const place = {
  jobFunction: text(200),
  track: oneOf(tracks),
  fromOn: date(),
  toOn: optionalDate(),
  weeklyQuarterHours: hours(),
  targetGroups: manyOf(placeGroups),
  languages: languages(),
  conditions: optionalText(1000),
}
/** Several alike are made at once. */
export const placeInput = z.object({
  ...place,
  seats: z.coerce.number({ error: 'not-seats' }).int('not-seats').min(1, 'not-seats').max(50, 'not-seats').default(1),
})
export const placeCorrectionInput = z.object({ version: versionToken(), ...place })

export const reservationInput = z.object({ fromOn: date(), toOn: optionalDate() })
export const releaseInput = z.object({
  reason: z
    .enum(['withdrawn', 'declined-by-company', 'declined-by-citizen', 'ended'], { error: 'required' })
    .default('withdrawn'),
})

export const courseInput = z.object({
  title: text(200),
  startsOn: date(),
  endsOn: optionalDate(),
  heldAt: optionalText(200),
})

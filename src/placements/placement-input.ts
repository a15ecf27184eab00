import { z } from 'zod'
import { date, oneOf, optionalDate, optionalText, text, versionToken } from '../platform/web/field-input.ts'
import { absenceReasons } from './absence.ts'
import { readHours } from './hours.ts'
import { endReasons, placementKinds } from './placement.ts'

/** Hours a week as people type them, kept as quarter-hours. */
const hours = () =>
  z
    .string()
    .default('')
    .transform((typed, context): number => {
      const read = readHours(typed)
      if (typeof read === 'number') return read
      context.addIssue({ code: 'custom', message: read })
      return z.NEVER
    })

const agreement = {
  kind: oneOf(placementKinds),
  workplace: text(200),
  contact: optionalText(200),
  startsOn: date(),
  endsOn: optionalDate(),
  weeklyQuarterHours: hours(),
  paidQuarterHours: hours(),
  aimedQuarterHours: hours(),
}

export const placementInput = z.object(agreement)
export const correctionInput = z.object({ version: versionToken(), ...agreement })
export const stepInput = z.object({ version: versionToken(), nextStep: optionalText(500) })
export const endInput = z.object({
  version: versionToken(),
  endedOn: date(),
  endReason: oneOf(endReasons),
  nextStep: optionalText(500),
})
export const absenceInput = z.object({ absentOn: date(), reason: oneOf(absenceReasons) })
export const handledInput = z.object({ word: optionalText(300) })

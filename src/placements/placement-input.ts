import { z } from 'zod'
import { idFrom } from '../platform/ids.ts'
import {
  date,
  oneOf,
  optionalDate,
  optionalText,
  rowId,
  text,
  ticked,
  versionToken,
} from '../platform/web/field-input.ts'
import { absenceReasons } from './absence.ts'
import { paidKinds } from './course/turn-placement.ts'
import { optionalHours } from './hours-input.ts'
import { endReasons, placementKinds } from './placement.ts'
import { declines } from './proposals/propose.ts'

const agreement = {
  kind: oneOf(placementKinds),
  workplace: text(200),
  contact: optionalText(200),
  startsOn: date(),
  endsOn: optionalDate(),
  weeklyQuarterHours: optionalHours(),
  paidQuarterHours: optionalHours(),
  aimedQuarterHours: optionalHours(),
}

/** Why it stands though it breaks a rule; asked for only where it does. */
const overruleReason = () => optionalText(1000)

export const placementInput = z.object({ ...agreement, overruleReason: overruleReason() })
export const correctionInput = z.object({ version: versionToken(), ...agreement, overruleReason: overruleReason() })
export const extensionInput = z.object({ version: versionToken(), endsOn: date(), overruleReason: overruleReason() })
export const turnInput = z.object({
  version: versionToken(),
  kind: oneOf(paidKinds),
  startsOn: date(),
  paidQuarterHours: optionalHours(),
  nextStep: optionalText(500),
})
export const overrideInput = z.object({
  rule: text(60),
  other: optionalText(20).transform((typed) => idFrom<'placement'>(typed)),
  overruleReason: text(1000),
})
export const schoolInput = z.object({ fromOn: date(), toOn: date() })
export const proposalInput = z.object({
  reservation: rowId<'reservation'>(),
  kind: oneOf(placementKinds).default('internship'),
})
export const declineInput = z.object({ answer: oneOf(declines), reason: text(1000) })
export const agreementInput = z.object({
  aim: text(2000),
  partGoal1: optionalText(500),
  partGoal2: optionalText(500),
  partGoal3: optionalText(500),
  tasks: text(4000),
  workingTime: text(500),
  followUp: optionalText(500),
  followUpWeeks: z.coerce.number({ error: 'invalid' }).int('invalid').min(1, 'invalid').max(13, 'invalid'),
  citizen: ticked(),
  company: ticked(),
  municipality: ticked(),
})
export const partyInput = z.object({
  party: oneOf(['citizen', 'company', 'municipality']),
  /** The wording on the screen. */
  agreement: rowId<'work-agreement'>(),
})
export const stepInput = z.object({ version: versionToken(), nextStep: optionalText(500) })
export const endInput = z.object({
  version: versionToken(),
  endedOn: date(),
  endReason: oneOf(endReasons),
  nextStep: optionalText(500),
})
export const absenceInput = z.object({ absentOn: date(), reason: oneOf(absenceReasons) })
export const handledInput = z.object({ word: optionalText(300) })

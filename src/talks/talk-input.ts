import { z } from 'zod'
import type { PlainDate } from '../platform/plain-date.ts'
import {
  date,
  longText,
  manyOf,
  oneOf,
  optionalDate,
  optionalLongText,
  optionalText,
  text,
  ticked,
  versionToken,
} from '../platform/web/field-input.ts'
import { cancellers, talkKinds } from './talk.ts'
import { readTime } from './time.ts'

/** A time of day, `10.30`. */
export const time = () =>
  z
    .string({ error: 'required' })
    .trim()
    .min(1, 'required')
    .transform((typed, context): string => readTime(typed) ?? invalidTime(context))

const optionalTime = () =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context): string | null => (typed === '' ? null : (readTime(typed) ?? invalidTime(context))))

function invalidTime(context: { addIssue(issue: { code: 'custom'; message: string }): void }) {
  context.addIssue({ code: 'custom', message: 'not-a-time' })
  return z.NEVER
}

export const bookInput = z.object({
  kind: oneOf(talkKinds),
  date: date(),
  time: time(),
  place: optionalText(200),
  extras: manyOf(['fip', 'interpreter']),
})

/** The next appointment: later, one of the times the page offers, or a day and a time of its own. */
const nextFields = {
  next: z.string().default('none'),
  nextDate: optionalDate(),
  nextTime: optionalTime(),
}

interface Next {
  readonly next: string
  readonly nextDate: PlainDate | null
  readonly nextTime: string | null
}

function needsItsTime({ next, nextDate, nextTime }: Next, context: z.RefinementCtx): void {
  if (next !== 'other') return
  if (nextDate === null) context.addIssue({ code: 'custom', path: ['nextDate'], message: 'date-missing' })
  if (nextTime === null) context.addIssue({ code: 'custom', path: ['nextTime'], message: 'time-missing' })
}

export const heldInput = z
  .object({ version: versionToken(), heldOn: date(), note: optionalLongText(), late: ticked(), ...nextFields })
  .superRefine(needsItsTime)

export const unbookedInput = z
  .object({ kind: oneOf(talkKinds), heldOn: date(), note: longText(), late: ticked(), ...nextFields })
  .superRefine(needsItsTime)

export const missedInput = z.object({ version: versionToken() })
export const cancelledInput = z.object({ version: versionToken(), by: oneOf(cancellers) })
export const noteInput = z.object({ note: longText() })
export const correctionInput = z.object({ note: longText(), reason: text(500) })

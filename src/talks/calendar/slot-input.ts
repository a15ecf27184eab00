import { z } from 'zod'
import { date, manyOf, oneOf, optionalText, rowId, ticked } from '../../platform/web/field-input.ts'
import { talkKinds } from '../talk.ts'
import { time } from '../talk-input.ts'

const wholeFrom = (least: number, most: number, message: string) =>
  z.coerce.number({ error: message }).int(message).min(least, message).max(most, message)

/** Every Tuesday 9-12, 45 minutes, for eight weeks. */
export const patternInput = z
  .object({
    weekday: wholeFrom(1, 7, 'required'),
    opensAt: time(),
    closesAt: time(),
    minutes: wholeFrom(10, 240, 'not-minutes'),
    everyWeeks: wholeFrom(1, 2, 'required').transform((weeks): 1 | 2 => (weeks === 2 ? 2 : 1)),
    fromOn: date(),
    weeks: wholeFrom(1, 26, 'not-weeks'),
    kind: oneOf(talkKinds),
    place: optionalText(200),
    forCitizens: ticked(),
  })
  .superRefine(({ opensAt, closesAt }, context) => {
    if (closesAt <= opensAt) context.addIssue({ code: 'custom', path: ['closesAt'], message: 'hours-order' })
  })

/** A colleague books a citizen into a free time. */
export const slotBookingInput = z.object({
  citizen: rowId<'citizen'>(),
  kind: oneOf(talkKinds),
  extras: manyOf(['fip', 'interpreter']),
})

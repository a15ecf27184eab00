import { z } from 'zod'
import { type CitizenId, idFrom, type StaffId } from '../platform/ids.ts'
import { date, optionalText, text } from '../platform/web/field-input.ts'

/** Who does it: a colleague's id, or the citizen herself. */
export const theCitizen = 'borger'

export const taskInput = z.object({
  title: text(300),
  who: z.string({ error: 'required' }).transform((typed, context): StaffId | null => {
    const id = idFrom<'staff'>(typed)
    if (id || typed === theCitizen) return id
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  }),
  citizen: z
    .string()
    .default('')
    .transform((typed): CitizenId | null => idFrom<'citizen'>(typed)),
  dueOn: date(),
})

export const doneInput = z.object({ word: optionalText(300) })

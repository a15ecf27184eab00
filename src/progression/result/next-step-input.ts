import { z } from 'zod'
import { idFrom, type StaffId } from '../../platform/ids.ts'
import { date, text } from '../../platform/web/field-input.ts'

/** Who does it: a colleague's id, or the citizen herself. */
export const theCitizen = 'borger'

const point = z
  .string()
  .trim()
  .default('')
  .transform((typed, context): number | null => {
    if (typed === '') return null
    if (/^[1-7]$/.test(typed)) return Number(typed)
    context.addIssue({ code: 'custom', message: 'not-a-point' })
    return z.NEVER
  })

/** A step as it is typed. It may start from no item; then it has no values either. */
export const nextStepInput = z
  .object({
    item: z
      .string()
      .trim()
      .max(100, 'invalid')
      .default('')
      .transform((typed) => typed || null),
    fromValue: point,
    toValue: point,
    how: text(1000),
    who: z.string({ error: 'required' }).transform((typed, context): StaffId | null => {
      const id = idFrom<'staff'>(typed)
      if (id || typed === theCitizen) return id
      context.addIssue({ code: 'custom', message: 'required' })
      return z.NEVER
    }),
    dueOn: date(),
  })
  .superRefine(({ fromValue, toValue }, context) => {
    if (fromValue !== null && toValue !== null && toValue < fromValue)
      context.addIssue({ code: 'custom', path: ['toValue'], message: 'to-below-from' })
  })
  .transform(({ who, ...step }) => ({
    ...step,
    ...(step.item === null ? { fromValue: null, toValue: null } : {}),
    staffId: who,
  }))

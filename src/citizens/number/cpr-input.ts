import { z } from 'zod'
import { date, ticked } from '../../platform/web/field-input.ts'
import { type ReadCpr, readCpr } from '../cpr.ts'

/** A CPR number that can exist. The message never holds what was typed. */
export const cprField = () =>
  z
    .string({ error: 'no-such-number' })
    .trim()
    .min(1, 'no-number')
    .transform((typed, context): ReadCpr => {
      const read = readCpr(typed)
      if (read) return read
      context.addIssue({ code: 'custom', message: 'no-such-number' })
      return z.NEVER
    })

export const newNumberInput = z.object({ cpr: cprField(), numberChecked: ticked(), from: date() })

import { z } from 'zod'
import { ticked } from '../platform/web/field-input.ts'
import { readMonthHours } from './hours.ts'

const hours = () =>
  z
    .string()
    .default('')
    .transform((typed, context): number | null => {
      const read = readMonthHours(typed)
      if (typeof read !== 'string') return read
      context.addIssue({ code: 'custom', message: read })
      return z.NEVER
    })

/** One field a month, named by it, and the newest row the form was filled from. */
export const hoursInput = (months: readonly string[]) =>
  z.object({
    seen: z.coerce.number({ error: 'invalid' }).int().min(0),
    ...Object.fromEntries(months.map((month) => [`t-${month}`, hours()])),
  } as { seen: z.ZodCoercedNumber } & Record<`t-${string}`, ReturnType<typeof hours>>)

export const importInput = z.object({
  file: z.string().default(''),
  text: z.string().default(''),
  fileCounts: ticked(),
})

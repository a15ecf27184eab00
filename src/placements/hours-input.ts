import { z } from 'zod'
import { readHours } from '../platform/quarter-hours.ts'
import { text } from '../platform/web/field-input.ts'

// Hours a week as people type them, kept as quarter-hours. A message is a `HoursRefusal`.

/** Hours that must be there. */
export const hours = () => text(20).transform(quarterHoursOf)

/** Hours; nothing typed is 0. */
export const optionalHours = () => z.string().default('').transform(quarterHoursOf)

function quarterHoursOf(typed: string, context: z.RefinementCtx): number {
  const read = readHours(typed)
  if (typeof read === 'number') return read
  context.addIssue({ code: 'custom', message: read })
  return z.NEVER
}

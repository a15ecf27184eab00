import { z } from 'zod'
import { type CompanyContactId, idFrom } from '../platform/ids.ts'
import { date, manyOf, ticked } from '../platform/web/field-input.ts'
import { readClock } from './clock-time.ts'
import { criteria, danishRungs } from './criteria.ts'
import { sharedFields } from './sharing.ts'

const clock = () =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context): number | null => {
      const read = readClock(typed)
      if (read !== null || typed === '') return read
      context.addIssue({ code: 'custom', message: 'not-a-clock' })
      return z.NEVER
    })

const amount = (most: number, message: string, times = 1) =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context): number | null => {
      if (typed === '') return null
      const read = Number(typed.replace(',', '.')) * times
      if (Number.isInteger(read) && read >= times && read <= most * times) return read
      context.addIssue({ code: 'custom', message })
      return z.NEVER
    })

type Ordered = { readonly from: number | null; readonly to: number | null }
const isOrdered = ({ from, to }: Ordered) => from === null || to === null || from < to

export const jobSearchInput = z
  .object({
    fromOn: date(),
    weeklyQuarterHours: amount(50, 'too-many-hours', 4),
    earliestMinute: clock(),
    latestMinute: clock(),
    weekends: ticked(),
    furthestKm: amount(500, 'not-km'),
  })
  .refine(({ earliestMinute, latestMinute }) => isOrdered({ from: earliestMinute, to: latestMinute }), {
    message: 'clock-order',
    path: ['latestMinute'],
  })

export const demandInput = z
  .object({
    danishLeast: z
      .enum(['', ...danishRungs], { error: 'invalid' })
      .default('')
      .transform((rung) => (rung === '' ? null : rung)),
    startsMinute: clock(),
    endsMinute: clock(),
    weekends: ticked(),
    movable: ticked(),
  })
  .refine(({ startsMinute, endsMinute }) => isOrdered({ from: startsMinute, to: endsMinute }), {
    message: 'clock-order',
    path: ['endsMinute'],
  })

const weight = () =>
  z.enum(['0', '1', '2', '3'], { error: 'required' }).transform((typed) => Number(typed) as 0 | 1 | 2 | 3)
type WeightFields = Record<(typeof criteria)[number], ReturnType<typeof weight>>

export const weightsInput = z.object(
  Object.fromEntries(criteria.map((criterion) => [criterion, weight()])) as WeightFields,
)

export const sharingInput = z.object({ fields: manyOf(sharedFields) })

export const requestInput = z.object({
  /** A contact to mail to, or empty: it is printed. */
  contact: z
    .string()
    .default('')
    .transform((typed): CompanyContactId | null => idFrom<'company-contact'>(typed) as CompanyContactId | null),
})

import { z } from 'zod'
import { optionalHours } from '../../placements/index.ts'
import { oneOf, text, ticked } from '../../platform/web/field-input.ts'
import { householdKinds } from './household.ts'

/** Kroner as people type them, `145` or `139,50`, kept as øre; a dot parts thousands only before three digits. */
function readKroner(typed: string): number | null {
  const plain = typed.replace(/\s|kr\.?/gi, '').replace(/\.(?=\d{3}(\D|$))/g, '')
  return /^\d{1,7}([.,]\d{1,2})?$/.test(plain) ? Math.round(Number(plain.replace(',', '.')) * 100) : null
}

const kroner = (least: number, most: number) =>
  z.string().transform((typed, context): number => {
    const read = typed.trim() === '' && least === 0 ? 0 : readKroner(typed)
    if (read !== null && read >= least && read <= most) return read
    context.addIssue({ code: 'custom', message: read === null ? 'not-kroner' : 'kroner-out-of-range' })
    return z.NEVER
  })

/** A wage from 50 to 1,000 kroner an hour: what lies outside is a slip of the finger. */
export const calculatorInput = z
  .object({
    hourlyWage: text(12).pipe(kroner(5_000, 100_000)),
    kind: oneOf(householdKinds),
    partnerOnBenefit: ticked(),
    partnerMonthly: z.string().default('').pipe(kroner(0, 10_000_000)),
    partnerQuarterHours: optionalHours(),
  })
  .transform(({ hourlyWage, ...household }) => ({ hourlyWage, household }))

import { z } from 'zod'
import { type CodeClass, defaultParameters } from '../../dream/index.ts'
import { type Month, monthFrom, type Quarter, quarterFrom } from '../../platform/period.ts'
import { date, optionalDate, optionalText, text, ticked } from '../../platform/web/field-input.ts'

const pattern = (...parts: readonly string[]) =>
  text(100).refine((typed) => parts.some((part) => typed.includes(part)), 'not-a-pattern')

/** How the columns of a file are to be read, as chosen on the page. */
export const mapInput = z
  .object({
    person: text(100),
    sex: text(100),
    man: text(100),
    woman: text(100),
    birthDate: text(100),
    birthFormat: pattern('YYYY'),
    origin: text(100),
    nonWestern: text(100),
    municipality: text(100),
    week: pattern('{YYWW}', '{WW}'),
    programme: optionalText(100),
    member: optionalText(100),
    persons: optionalText(200),
    igu: optionalText(200),
    extractDate: optionalDate(),
    acceptRejects: z.string().optional(),
  })
  .refine(({ programme, member }) => programme === '' || /[^,;\s]/.test(member), {
    path: ['member'],
    message: 'no-member',
  })

export const fileInput = z.object({ file: text(200) })

const quarter = text(10).transform((typed, context): Quarter => {
  const read = quarterFrom(typed)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not-a-quarter' })
  return z.NEVER
})

export const whyInput = z.object({ snapshot: text(40), quarter, person: text(40) })

const period = text(10).transform((typed, context): Quarter | Month => {
  const read = quarterFrom(typed) ?? monthFrom(typed)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not-a-period' })
  return z.NEVER
})

/** Goal 2 goes by the month, goal 3 by the quarter. */
const fits = (goal: '2' | '3', period: string) => period.includes('Q') === (goal === '3')

/** Goal 2 or 3 from an answer of Jobindsats that lies in the inbox. */
export const pooledInput = z
  .object({
    goal: z.enum(['2', '3'], 'required'),
    file: text(200),
    extractDate: date(),
    period,
    baseline: period,
    map: text(20_000),
    publish: z.string().optional(),
  })
  .refine(({ goal, period }) => fits(goal, period), { path: ['period'], message: 'other-period' })
  .refine(({ goal, baseline }) => fits(goal, baseline), { path: ['baseline'], message: 'other-period' })
  .refine(({ period, baseline }) => baseline < period, { path: ['baseline'], message: 'baseline-not-before' })

const whole = (most: number) =>
  z.coerce.number({ error: 'not-whole' }).int('not-whole').min(1, 'not-whole').max(most, 'not-whole')

/** Goal 1 now and before, and how it is counted; a parameter that is not named has the source's value. */
export const calculationInput = z
  .object({
    quarter,
    baseline: quarter,
    thresholdWeeks: whole(14).default(defaultParameters.thresholdWeeks),
    months: whole(600).default(defaultParameters.months),
    clock: z.enum(['elapsed', 'accumulated']).default(defaultParameters.clock),
    proportional: ticked(),
    newcomerWeeksCount: ticked(),
  })
  .refine(({ quarter, baseline }) => baseline < quarter, { path: ['baseline'], message: 'baseline-not-before' })

export const codeClasses = [
  'benefit',
  'benefit-free',
  'education',
  'neither',
  'not-resident',
  'dead',
] as const satisfies readonly CodeClass[]

/** A code as it is to be from now on, and why. */
export const codeInput = z.object({
  code: text(3).refine((typed) => /^\d{1,3}$/.test(typed), 'not-a-code'),
  meaning: text(200),
  class: z.enum(codeClasses, 'required'),
  firstReceipt: z.string().optional(),
  validFrom: optionalDate(),
  validTo: optionalDate(),
  source: text(300),
  reason: text(2000),
})

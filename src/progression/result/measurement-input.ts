import { z } from 'zod'

/** A number as people write it: `1,5` or `1.5`, within its range. */
const decimal = (least: number, most: number) =>
  z
    .string({ error: 'out-of-range' })
    .trim()
    .regex(/^\d{1,2}([.,]\d{1,3})?$/, 'out-of-range')
    .transform((typed) => Number(typed.replace(',', '.')))
    .refine((value) => value >= least && value <= most, 'out-of-range')

/** Other parameters to try. Above 3 a spread is more than a scale to 7 can have; a reliability of 1 would be no error at all. */
export const measurementInput = z.object({ sd: decimal(0.1, 3), reliabilitet: decimal(0, 0.99) })

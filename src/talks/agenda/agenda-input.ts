import { z } from 'zod'
import { headingsFrom, LONGEST_HEADING, MOST_HEADINGS } from './agenda.ts'

export const agendaInput = z.object({
  version: z.coerce.number({ error: 'invalid' }).int('invalid').min(0, 'invalid'),
  headings: z
    .string({ error: 'required' })
    .max(5000, 'too-long')
    .transform(headingsFrom)
    .refine((headings) => headings.length > 0, 'required')
    .refine((headings) => headings.length <= MOST_HEADINGS, 'too-many')
    .refine((headings) => headings.every(({ length }) => length <= LONGEST_HEADING), 'heading-too-long'),
})

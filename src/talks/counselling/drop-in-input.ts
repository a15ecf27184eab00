import { z } from 'zod'
import { idFrom } from '../../platform/ids.ts'
import { oneOf, optionalLongText } from '../../platform/web/field-input.ts'
import { topics } from './drop-in.ts'

export const dropInInput = z
  .object({
    citizen: z
      .string()
      .trim()
      .default('')
      .refine((typed) => typed === '' || idFrom(typed) !== null, 'invalid')
      .transform((typed) => idFrom<'citizen'>(typed)),
    topic: oneOf(topics),
    minutes: z.coerce.number({ error: 'not-minutes' }).int('not-minutes').min(1, 'not-minutes').max(240, 'not-minutes'),
    note: optionalLongText(),
  })
  .superRefine(({ citizen, note }, context) => {
    // Words about a person whom nobody knows would be words about somebody.
    if (citizen === null && note !== '') context.addIssue({ code: 'custom', path: ['note'], message: 'note-of-nobody' })
  })

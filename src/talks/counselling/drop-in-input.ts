import { z } from 'zod'
import { idFrom } from '../../platform/ids.ts'
import { oneOf, optionalLongText } from '../../platform/web/field-input.ts'
import { topics } from './drop-in.ts'

const person = () =>
  z
    .string()
    .trim()
    .default('')
    .refine((typed) => typed === '' || idFrom(typed) !== null, 'invalid')
    .transform((typed) => idFrom<'citizen'>(typed))

/** `found`: chosen among those a name led to; it goes before the list of one's own. */
export const dropInInput = z
  .object({
    citizen: person(),
    found: person(),
    topic: oneOf(topics),
    minutes: z.coerce.number({ error: 'not-minutes' }).int('not-minutes').min(1, 'not-minutes').max(240, 'not-minutes'),
    note: optionalLongText(),
  })
  .transform(({ found, ...visit }) => ({ ...visit, citizen: found ?? visit.citizen }))
  .superRefine(({ citizen, note }, context) => {
    // Words about a person whom nobody knows would be words about somebody.
    if (citizen === null && note !== '') context.addIssue({ code: 'custom', path: ['note'], message: 'note-of-nobody' })
  })

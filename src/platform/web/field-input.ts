import { z } from 'zod'
import { type Id, idFrom } from '../ids.ts'
import { type PlainDate, readDate } from '../plain-date.ts'

// The fields that every form is made of. A message is a key of the feature's errors; `field-words.ts` has words for these.

const typedText = z.string({ error: 'required' }).trim()

/** A line of text that must be there. */
export const text = (longest = 200) => typedText.min(1, 'required').max(longest, 'too-long')

/** A line of text or nothing. */
export const optionalText = (longest = 200) => z.string().trim().max(longest, 'too-long').default('')

/** As much as one writes in a note: 20,000 characters. */
export const longText = () => text(20_000)
export const optionalLongText = () => optionalText(20_000)

/** A day that the calendar has. */
export const date = () =>
  typedText.min(1, 'required').transform((typed, context): PlainDate => {
    const read = readDate(typed)
    if (read) return read
    context.addIssue({ code: 'custom', message: 'not-a-date' })
    return z.NEVER
  })

/** A day that the calendar has, or null. */
export const optionalDate = () =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context): PlainDate | null => {
      const read = readDate(typed)
      if (read || typed === '') return read
      context.addIssue({ code: 'custom', message: 'not-a-date' })
      return z.NEVER
    })

/** One of some codes. */
export const oneOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.enum(codes, { error: 'required' })

/** Any number of some codes, none among them. */
export const manyOf = <const Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.preprocess((typed) => (typed === undefined ? [] : [typed].flat()), z.array(z.enum(codes, { error: 'invalid' })))

/** A box that is ticked or not. */
export const ticked = () =>
  z
    .unknown()
    .optional()
    .transform((typed) => typed !== undefined && typed !== '')

/** The id of a row, from a select or a hidden field. */
export const rowId = <Kind extends string>() =>
  typedText.transform((typed, context): Id<Kind> => {
    const id = idFrom<Kind>(typed)
    if (id) return id
    context.addIssue({ code: 'custom', message: 'required' })
    return z.NEVER
  })

/** The version a form was filled from. */
export const versionToken = () => z.coerce.number({ error: 'invalid' }).int().min(1)

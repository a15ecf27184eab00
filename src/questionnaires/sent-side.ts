import type { Rater } from './assessment.ts'
import type { SentSide } from './save-answers.ts'

type Typed = Readonly<Record<string, string | readonly string[]>>

/** The name of an item's radios in a form: `citizen.attendance`. */
export const fieldOf = (rater: Rater, item: string) => `${rater}.${item}`

/** One side of what a form sent. Fields of the other side and of the form itself are left alone. */
export function sentSide(form: Typed, rater: Rater): SentSide {
  const prefix = `${rater}.`
  const fields = Object.entries(form).filter(([field]) => field.startsWith(prefix))
  return {
    rater,
    chosen: Object.fromEntries(fields.map(([field, value]) => [field.slice(prefix.length), textOf(value)])),
    version: Number(textOf(form[`version-${rater}`])) || 0,
    form: textOf(form._form).slice(0, 64),
  }
}

const textOf = (value: string | readonly string[] | undefined) =>
  typeof value === 'string' ? value : (value?.[0] ?? '')

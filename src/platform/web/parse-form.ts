import type { Form } from '../../ui/form.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Typed } from './pages.ts'

/** What a schema of a `*-input.ts` can do, so that nothing here needs the library it is written in. */
export interface Schema<T> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly form: Form }

/**
 * Reads what was typed. A schema's message is a key of `words`; the first message of a field counts, in the order of the schema.
 * The three fields of a date arrive at the schema as one text, `3.4.2026`.
 */
export function parseForm<T>(schema: Schema<T>, typed: Typed, words: Readonly<Record<string, string>>): Parsed<T> {
  const parsed = schema.safeParse(readable(typed))
  if (parsed.success) return { ok: true, value: parsed.data }
  const errors: Record<string, string> = {}
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? 'form')
    errors[field] ??= words[message] ?? words.invalid ?? message
  }
  return { ok: false, form: { values: typedOnly(typed), errors } }
}

/** The same form once more, with what a deed or a check refused in words, by field. */
export const refusedForm = (typed: Typed, errors: Form['errors']): Form => ({ values: typedOnly(typed), errors })

/** A stored date as the three fields that a date input fills. */
export function typedDate(field: string, date: PlainDate | null): Record<string, string> {
  const [year, month, dayOfMonth] = date?.split('-').map(Number) ?? []
  const text = (part: number | undefined) => (part === undefined ? '' : String(part))
  return { [`${field}-day`]: text(dayOfMonth), [`${field}-month`]: text(month), [`${field}-year`]: text(year) }
}

function typedOnly(typed: Typed): Typed {
  const { _once, _draft, ...values } = typed
  return values
}

// A database refuses the character NUL in a text; no keyboard has it.
function readable(typed: Typed): Record<string, string | readonly string[]> {
  const clean = (text: string) => text.replaceAll('\0', '').normalize('NFC')
  const values: Record<string, string | readonly string[]> = {}
  for (const [field, value] of Object.entries(typed))
    values[field] = typeof value === 'string' ? clean(value) : value.map(clean)
  for (const field of Object.keys(typed)) {
    const date = /^(.+)-day$/.exec(field)?.[1]
    if (date !== undefined) values[date] = joinedDate(values, date)
  }
  return values
}

function joinedDate(values: Record<string, string | readonly string[]>, field: string): string {
  const parts = ['day', 'month', 'year'].map((part) => String(values[`${field}-${part}`] ?? '').trim())
  return parts.every((part) => part === '') ? '' : parts.join('.')
}

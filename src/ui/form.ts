/** A form as typed: raw strings by field, and what is wrong with each. Views read it; they never parse. */
export interface Form {
  readonly values: Readonly<Record<string, string | readonly string[]>>
  readonly errors: Readonly<Record<string, string>>
}

export const emptyForm: Form = { values: {}, errors: {} }

/** A form filled with what is stored, for editing. */
export const formOf = (values: Form['values']): Form => ({ values, errors: {} })

/** The typed value of a field; the first where a field came several times. */
export function typed(form: Form, field: string): string {
  const value = form.values[field]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

export function typedAll(form: Form, field: string): readonly string[] {
  const value = form.values[field]
  return value === undefined ? [] : typeof value === 'string' ? [value] : value
}

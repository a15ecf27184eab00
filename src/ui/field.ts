import type { ContentLanguage } from './content-language.ts'
import type { Form } from './form.ts'

/** What every field of a form takes. It finds its value and its error in the form by its name. */
export interface FieldProps {
  readonly form: Form
  readonly field: string
  readonly label: string
  readonly language: ContentLanguage
  readonly hint?: string | undefined
  /** Need not be filled in, and says so. */
  readonly optional?: boolean | undefined
  /** Says that it must be filled in; for forms where most fields are optional. */
  readonly requiredMark?: boolean | undefined
  /** `false`: neither required nor marked, as in a search or a filter. */
  readonly required?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The field's name unless two forms on a page share it. */
  readonly id?: string | undefined
}

export const hintId = (id: string) => `${id}-hint`
export const errorId = (id: string) => `${id}-error`

/** The ids that describe a field, in the order they are read. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  return [hint && hintId(id), error && errorId(id)].filter(Boolean).join(' ') || undefined
}

export function isRequired({ optional, required, requiredMark, disabled }: Partial<FieldProps>): boolean {
  return !disabled && !optional && (requiredMark || required !== false)
}

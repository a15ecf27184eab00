import type { Child } from 'hono/jsx'
import { ErrorMessage } from '../error-message/error-message.tsx'
import type { FieldProps } from '../field.ts'
import { Hint } from '../hint/hint.tsx'
import { Label } from './label.tsx'

/** Label, hint and error above one control. */
export function FieldGroup({ form, field, label, hint, children, ...rest }: FieldProps & { children: Child }) {
  const id = rest.id ?? field
  const error = form.errors[field]
  return (
    <div class={error ? 'form-group form-error' : 'form-group'}>
      <Label
        for={id}
        language={rest.language}
        optional={rest.optional}
        requiredMark={rest.requiredMark}
        disabled={rest.disabled}
      >
        {label}
      </Label>
      <Hint for={id}>{hint}</Hint>
      <ErrorMessage for={id} language={rest.language}>
        {error}
      </ErrorMessage>
      {children}
    </div>
  )
}

import { describedBy, type FieldProps, isRequired } from '../field.ts'
import { typed } from '../form.ts'
import { FieldGroup } from '../label/field-group.tsx'

export interface TextAreaProps extends FieldProps {
  readonly rows?: number
  readonly readonly?: boolean
}

export function TextArea(props: TextAreaProps) {
  const { form, field, hint, rows = 5 } = props
  const id = props.id ?? field
  const error = form.errors[field]
  return (
    <FieldGroup {...props}>
      <textarea
        class="form-input"
        id={id}
        name={field}
        rows={rows}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        required={isRequired(props)}
        disabled={props.disabled ?? false}
        readonly={props.readonly ?? false}
      >
        {/* A browser drops the first line break of a text area; this one is there to be dropped. */}
        {'\n'}
        {typed(form, field)}
      </textarea>
    </FieldGroup>
  )
}

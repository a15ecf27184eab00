import { describedBy, type FieldProps, isRequired } from '../field.ts'
import { FieldGroup } from '../label/field-group.tsx'

export interface FileInputProps extends FieldProps {
  /** Which files the browser offers: `.json`. What is sent is checked all the same. */
  readonly accept: string
}

/** A file to send, with the browser's own button. Its form must be `<PostForm upload>`. */
export function FileInput(props: FileInputProps) {
  const { form, field, hint, accept } = props
  const id = props.id ?? field
  const error = form.errors[field]
  return (
    <FieldGroup {...props}>
      <input
        type="file"
        id={id}
        name={field}
        class="fg-file"
        accept={accept}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        required={isRequired(props)}
        disabled={props.disabled ?? false}
      />
    </FieldGroup>
  )
}

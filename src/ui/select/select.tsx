import { describedBy, type FieldProps, isRequired } from '../field.ts'
import { typed } from '../form.ts'
import { FieldGroup } from '../label/field-group.tsx'

export interface Option {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[]
  /** The words of the first, empty option: `Vælg`. Without it the first real option is chosen from the start. */
  readonly empty?: string
}

export function Select(props: SelectProps) {
  const { form, field, hint, options, empty } = props
  const id = props.id ?? field
  const error = form.errors[field]
  const chosen = typed(form, field)
  return (
    <FieldGroup {...props}>
      <select
        class="form-select"
        name={field}
        id={id}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? 'true' : undefined}
        required={isRequired(props)}
        disabled={props.disabled ?? false}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </FieldGroup>
  )
}

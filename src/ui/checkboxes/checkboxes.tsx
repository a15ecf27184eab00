import type { Child } from 'hono/jsx'
import { hintId } from '../field.ts'
import { ChoiceGroup, type ChoiceGroupProps } from '../fieldset/choice-group.tsx'
import { type Form, typedAll } from '../form.ts'
import { Hint } from '../hint/hint.tsx'
import type { Choice } from '../radio-buttons/radio-buttons.tsx'

export interface CheckboxesProps extends ChoiceGroupProps {
  readonly options: readonly Choice[]
}

/** Any number of answers to one question. */
export function Checkboxes({ options, ...group }: CheckboxesProps) {
  const id = group.id ?? group.field
  const chosen = typedAll(group.form, group.field)
  return (
    <ChoiceGroup {...group}>
      {options.map((option, at) => (
        <Box {...option} id={`${id}-option${at + 1}`} name={group.field} checked={chosen.includes(option.value)} />
      ))}
    </ChoiceGroup>
  )
}

interface CheckboxProps {
  readonly form: Form
  readonly field: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is sent when it is ticked. */
  readonly value?: string
}

/** One box on its own: a yes that need not be said. */
export function Checkbox({ form, field, label, hint, value = 'ja' }: CheckboxProps) {
  const checked = typedAll(form, field).includes(value)
  return <Box id={field} name={field} label={label} hint={hint} value={value} checked={checked} />
}

function Box({ id, name, checked, value, label, hint, disabled, follows }: BoxProps) {
  return (
    <>
      <div class="form-group-checkbox">
        <input
          type="checkbox"
          id={id}
          name={name}
          class="form-checkbox"
          value={value}
          aria-describedby={hint && hintId(id)}
          checked={checked}
          disabled={disabled ?? false}
        />
        <label class="form-label" for={id}>
          {label}
        </label>
        <Hint for={id}>{hint}</Hint>
      </div>
      {follows && <div class="fg-follows">{follows as Child}</div>}
    </>
  )
}

interface BoxProps extends Choice {
  readonly id: string
  readonly name: string
  readonly checked: boolean
}

import type { Child } from 'hono/jsx'
import { hintId } from '../field.ts'
import { ChoiceGroup, type ChoiceGroupProps } from '../fieldset/choice-group.tsx'
import { typed } from '../form.ts'
import { Hint } from '../hint/hint.tsx'

export interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  readonly disabled?: boolean
  /** Fields that belong to this choice. They are always on the page, so that nothing depends on a script. */
  readonly follows?: Child
}

export interface RadioButtonsProps extends ChoiceGroupProps {
  readonly options: readonly Choice[]
  /** Side by side, for two or three short answers. */
  readonly inline?: boolean
}

export function RadioButtons({ options, inline, ...group }: RadioButtonsProps) {
  const id = group.id ?? group.field
  const chosen = typed(group.form, group.field)
  return (
    <ChoiceGroup {...group} {...(inline ? { classes: 'fg-inline' } : {})}>
      {options.map((option, at) => (
        <Radio {...option} id={`${id}-option${at + 1}`} name={group.field} checked={option.value === chosen} />
      ))}
    </ChoiceGroup>
  )
}

function Radio({ id, name, checked, value, label, hint, disabled, follows }: RadioProps) {
  return (
    <>
      <div class="form-group-radio">
        <input
          type="radio"
          id={id}
          name={name}
          class="form-radio"
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
      {follows && <div class="fg-follows">{follows}</div>}
    </>
  )
}

interface RadioProps extends Choice {
  readonly id: string
  readonly name: string
  readonly checked: boolean
}

import { ChoiceGroup, type ChoiceGroupProps } from '../fieldset/choice-group.tsx'
import { typed } from '../form.ts'
import { words } from '../words.ts'

export interface DateInputProps extends ChoiceGroupProps {
  /** `bday` where it asks for the reader's own birth date. */
  readonly autocomplete?: 'bday'
}

/** Three short fields, `${field}-day`, `-month` and `-year`: known dates are typed faster than picked. */
export function DateInput({ autocomplete, ...group }: DateInputProps) {
  const { form, field, language } = group
  return (
    <ChoiceGroup {...group}>
      <div class="date-group mt-3">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div class={`form-group form-group-${part}`}>
            <label class="form-label" for={`${group.id ?? field}-${part}`}>
              {words[language][part]}
            </label>
            <input
              type="text"
              inputmode="numeric"
              id={`${group.id ?? field}-${part}`}
              name={`${field}-${part}`}
              class="form-input"
              value={typed(form, `${field}-${part}`) || undefined}
              maxlength={part === 'year' ? 4 : 2}
              autocomplete={autocomplete ? `${autocomplete}-${part}` : 'off'}
              required={!group.optional}
              aria-invalid={form.errors[field] ? 'true' : undefined}
            />
          </div>
        ))}
      </div>
    </ChoiceGroup>
  )
}

import type { Language } from '../../../platform/i18n/language.ts'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { type Form, typed } from '../../../ui/form.ts'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { texts } from '../texts.ts'

/** The number, and the tick that is asked for only when the number does not satisfy modulus 11. */
export function NumberFields({ form, language }: { form: Form; language: Language }) {
  const t = texts[language]
  const asks = form.errors.numberChecked !== undefined || typed(form, 'numberChecked') !== ''
  return (
    <>
      <TextInput
        form={form}
        field="cpr"
        label={t.cpr}
        hint={t.cprHint}
        width="16"
        inputmode="numeric"
        autocomplete="off"
        language={language}
      />
      {asks && (
        <div class={form.errors.numberChecked ? 'form-group form-error' : 'form-group'}>
          {form.errors.numberChecked && <span class="form-error-message">{form.errors.numberChecked}</span>}
          <Checkbox form={form} field="numberChecked" label={t.numberChecked} hint={t.numberCheckedHint} />
        </div>
      )}
    </>
  )
}

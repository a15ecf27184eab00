import type { Language } from '../../../platform/i18n/language.ts'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../../ui/form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { texts } from '../texts.ts'

/** The citizen's language, an interpreter, who helps: known before the first answer, and put right when it was otherwise. */
export function SettingFields({ form, language }: { readonly form: Form; readonly language: Language }) {
  const t = texts[language]
  const languages = Object.entries(t.languages).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Select form={form} field="citizenLanguage" label={t.citizenLanguage} language={language} options={languages} />
      <Checkbox form={form} field="interpreter" label={t.interpreter} value="on" />
      <TextInput form={form} field="helpedBy" label={t.helpedBy} hint={t.helpedByHint} language={language} optional />
    </>
  )
}

import { paths } from '../../../paths.ts'
import { Checkbox } from '../../../ui/checkboxes/checkboxes.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { FormPage } from '../../../ui/page/form-page.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { codeClasses } from '../register-input.ts'
import { texts } from '../texts.ts'

/** A code as it is to be from now on, and why. */
export function NewCodePage({ visit, form, version }: { visit: Visit; form: Form; version: number }) {
  const { language } = visit
  const t = texts[language].codes
  const shared = { form, language } as const
  return (
    <FormPage
      visit={visit}
      title={t.newTitle(version)}
      lead={t.newLead}
      form={form}
      back={{ href: paths.dreamCodes(), label: t.title }}
      action={paths.newDreamCode()}
      save={t.save}
      cancel={texts[language].cancel}
    >
      <TextInput {...shared} field="code" label={t.code} width="4" />
      <TextInput {...shared} field="meaning" label={t.meaning} width="wide" />
      <Select
        {...shared}
        field="class"
        label={t.class}
        empty={t.pickClass}
        options={codeClasses.map((each) => ({ value: each, label: t.classes[each] }))}
      />
      <Checkbox {...shared} field="firstReceipt" label={t.firstReceipt} />
      <DateInput {...shared} field="validFrom" legend={t.validFrom} hint={t.openEnd} optional />
      <DateInput {...shared} field="validTo" legend={t.validTo} optional />
      <TextInput {...shared} field="source" label={t.source} width="wide" />
      <TextArea {...shared} field="reason" label={t.reason} hint={t.reasonHint} rows={4} />
    </FormPage>
  )
}

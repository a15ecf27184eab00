import { paths } from '../../paths.ts'
import { type Form, typed } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { placementKinds } from '../placement.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly form: Form
  /** A running placement says what is paid now, a new one what is paid from the start. */
  readonly running?: boolean
}

/** What is agreed with a company, in the order one says it. */
export function AgreementFields({ visit, form, running = false }: Props) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const isIgu = typed(form, 'kind') === 'igu'
  const hours = { ...shared, hint: t.fields.hoursHint, suffix: t.fields.hours, width: '8', required: false } as const
  return (
    <>
      <div class="fg-pair">
        <Select
          {...shared}
          field="kind"
          label={t.fields.kind}
          options={placementKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <fg-suggest data-from={paths.workplaceNames()}>
          <TextInput {...shared} field="workplace" label={t.fields.workplace} hint={t.fields.workplaceHint} />
        </fg-suggest>
      </div>
      <div class="fg-pair">
        <TextInput {...shared} field="startsOn" label={t.fields.startsOn} hint={t.fields.dateHint} width="16" />
        <TextInput
          {...shared}
          field="endsOn"
          label={t.fields.endsOn}
          hint={t.fields.endsOnHint}
          width="16"
          required={false}
        />
      </div>
      <div class="fg-pair fg-pair--3">
        <TextInput {...hours} field="weeklyQuarterHours" label={t.fields.weekly} inputmode="decimal" />
        <TextInput
          {...hours}
          field="paidQuarterHours"
          label={isIgu ? t.fields.practice : running ? t.fields.paidNow : t.fields.paid}
          hint={isIgu ? t.fields.hoursHint : t.fields.practiceHint}
          inputmode="decimal"
        />
        <TextInput {...hours} field="aimedQuarterHours" label={t.fields.aimed} inputmode="decimal" />
      </div>
      <TextInput {...shared} field="contact" label={t.fields.contact} hint={t.fields.contactHint} required={false} />
    </>
  )
}

import type { Form } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { activityKinds } from '../activity.ts'
import { texts } from '../texts.ts'

/** What an activity is, when, how much, and who takes over. */
export function ActivityFields({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const optional = { ...shared, required: false } as const
  return (
    <>
      <div class="fg-pair">
        <Select
          {...shared}
          field="kind"
          label={t.fields.kind}
          options={activityKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextInput {...shared} field="title" label={t.fields.title} hint={t.fields.titleHint} />
      </div>
      <div class="fg-pair fg-pair--3">
        <TextInput {...shared} field="startsOn" label={t.fields.startsOn} hint={t.fields.dateHint} width="16" />
        <TextInput {...optional} field="endsOn" label={t.fields.endsOn} hint={t.fields.endsOnHint} width="16" />
        <TextInput
          {...shared}
          field="weeklyQuarterHours"
          label={t.fields.hours}
          hint={t.fields.hoursHint}
          suffix={t.fields.hoursUnit}
          width="8"
          inputmode="decimal"
        />
      </div>
      <TextInput {...optional} field="provider" label={t.fields.provider} />
      <div class="fg-pair">
        <TextInput {...optional} field="handoverOn" label={t.fields.handoverOn} hint={t.fields.dateHint} width="16" />
        <TextInput {...optional} field="handoverTo" label={t.fields.handoverTo} hint={t.fields.handoverHint} />
      </div>
    </>
  )
}

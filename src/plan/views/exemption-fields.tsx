import type { Form } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { exemptionGrounds } from '../exemption.ts'
import { texts } from '../texts.ts'

/** From when to when, how much is left, and why: health apart from everything else. */
export function ExemptionFields({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <>
      <div class="fg-pair fg-pair--3">
        <TextInput {...shared} field="startsOn" label={t.fields.startsOn} hint={t.fields.dateHint} width="16" />
        <TextInput {...shared} field="endsOn" label={t.fields.endsOn} hint={t.fields.dateHint} width="16" />
        <TextInput
          {...shared}
          field="remainingQuarterHours"
          label={t.fields.remaining}
          hint={t.fields.remainingHint}
          suffix={t.fields.hoursUnit}
          width="8"
          inputmode="decimal"
          required={false}
        />
      </div>
      <Select
        {...shared}
        field="ground"
        label={t.fields.ground}
        empty={t.fields.choose}
        options={exemptionGrounds.map((value) => ({ value, label: t.grounds[value] }))}
      />
      <TextArea
        {...shared}
        field="reason"
        label={t.fields.reason}
        hint={t.fields.reasonHint}
        rows={3}
        required={false}
      />
      <TextArea
        {...shared}
        field="healthReason"
        label={t.fields.healthReason}
        hint={t.fields.healthReasonHint}
        rows={3}
        required={false}
      />
    </>
  )
}

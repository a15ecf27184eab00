import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import { Fieldset } from '../../ui/fieldset/fieldset.tsx'
import type { Form } from '../../ui/form.ts'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { householdKinds } from '../self-support/household.ts'
import { texts } from '../texts.ts'

/** A wage, a household, and a partner's part. */
export function CalculatorFields({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const f = t.calculatorFields
  const shared = { form, language: visit.language } as const
  const number = { ...shared, width: '8', inputmode: 'decimal' } as const
  return (
    <>
      <TextInput {...number} field="hourlyWage" label={f.wage} hint={f.wageHint} suffix={f.perHour} />
      <Select
        {...shared}
        field="kind"
        label={f.household}
        options={householdKinds.map((value) => ({ value, label: t.households[value] }))}
      />
      <Fieldset legend={f.partner}>
        <Checkbox form={form} field="partnerOnBenefit" label={f.partnerOnBenefit} />
        <TextInput {...number} field="partnerMonthly" label={f.partnerMonthly} suffix={f.perHour} required={false} />
        <TextInput
          {...number}
          field="partnerQuarterHours"
          label={f.partnerHours}
          suffix={t.fields.hoursUnit}
          required={false}
        />
      </Fieldset>
    </>
  )
}

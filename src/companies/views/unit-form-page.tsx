import { paths } from '../../paths.ts'
import { companyContactDays, ruleOn } from '../../rules/index.ts'
import type { Form } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import { employeeIntervals, tracks } from '../track.ts'
import type { Unit } from '../unit.ts'

interface Props {
  readonly visit: Visit
  readonly form: Form
  /** Null: a new one. */
  readonly unit: Unit | null
  readonly colleagues: readonly { readonly id: number; readonly name: string }[]
}

/** What is known of a workplace; the first four must be there. */
export function UnitFormPage({ visit, form, unit, colleagues }: Props) {
  const t = texts[visit.language]
  const back = unit ? paths.unit({ unit: unit.id }) : paths.companies()
  return (
    <FormPage
      visit={visit}
      title={unit ? t.correctTitle : t.newCompanyTitle}
      form={form}
      back={{ href: back, label: unit?.name ?? t.catalogue }}
      action={unit ? paths.unitCorrection({ unit: unit.id }) : paths.newCompany()}
      save={t.save}
      cancel={t.cancel}
    >
      {unit && <input type="hidden" name="version" value={form.values.version as string} />}
      <NumberFields visit={visit} form={form} />
      <WhereFields visit={visit} form={form} />
      <KeepingFields visit={visit} form={form} colleagues={colleagues} />
    </FormPage>
  )
}

type FieldsProps = Pick<Props, 'visit' | 'form'>

function NumberFields({ visit, form }: FieldsProps) {
  const { fields, tracks: names } = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <>
      <div class="fg-pair">
        <TextInput {...shared} field="name" label={fields.name} />
        <Select
          {...shared}
          field="track"
          label={fields.track}
          options={tracks.map((value) => ({ value, label: names[value] }))}
        />
      </div>
      <div class="fg-pair">
        <TextInput {...shared} field="cvr" label={fields.cvr} hint={fields.cvrHint} inputmode="numeric" width="16" />
        <TextInput
          {...shared}
          field="pNumber"
          label={fields.pNumber}
          hint={fields.pNumberHint}
          inputmode="numeric"
          width="16"
        />
      </div>
      <TextInput {...shared} field="companyName" label={fields.companyName} />
    </>
  )
}

function WhereFields({ visit, form }: FieldsProps) {
  const { fields } = texts[visit.language]
  const shared = { form, language: visit.language, required: false } as const
  return (
    <>
      <TextInput {...shared} field="address" label={fields.address} />
      <div class="fg-pair">
        <TextInput {...shared} field="postalCode" label={fields.postalCode} inputmode="numeric" width="8" />
        <TextInput {...shared} field="city" label={fields.city} />
      </div>
      <div class="fg-pair">
        <TextInput {...shared} field="telephone" label={fields.telephone} type="tel" />
        <TextInput {...shared} field="email" label={fields.email} type="email" />
      </div>
    </>
  )
}

function KeepingFields({ visit, form, colleagues }: FieldsProps & Pick<Props, 'colleagues'>) {
  const t = texts[visit.language]
  const { fields } = t
  const shared = { form, language: visit.language, required: false } as const
  const usual = ruleOn(companyContactDays, visit.today).value
  return (
    <>
      <div class="fg-pair">
        <TextInput {...shared} field="db07" label={fields.db07} hint={fields.db07Hint} inputmode="numeric" width="16" />
        <TextInput {...shared} field="trade" label={fields.trade} />
      </div>
      <Select
        {...shared}
        field="employees"
        label={fields.employees}
        empty={t.facts.none}
        options={employeeIntervals.map((value) => ({ value, label: t.employees(value) }))}
      />
      <div class="fg-pair">
        <Select
          {...shared}
          field="adviserId"
          label={fields.adviserId}
          empty={fields.none}
          options={colleagues.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
        <TextInput
          {...shared}
          field="rhythmDays"
          label={fields.rhythmDays}
          hint={fields.rhythmHint(usual)}
          inputmode="numeric"
          width="8"
        />
      </div>
    </>
  )
}

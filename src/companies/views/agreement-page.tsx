import { paths } from '../../paths.ts'
import { Checkbox, Checkboxes } from '../../ui/checkboxes/checkboxes.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import { placeGroups, prospects } from '../track.ts'
import type { Unit } from '../unit.ts'

interface Props {
  readonly visit: Visit
  readonly unit: Unit
  readonly form: Form
}

/** What both sides say yes to. The prospect of paid hours comes first: without one there is no cooperation. */
export function AgreementPage({ visit, unit, form }: Props) {
  const t = texts[visit.language]
  return (
    <FormPage
      visit={visit}
      title={t.agreementTitle}
      lead={unit.name}
      form={form}
      back={{ href: paths.unit({ unit: unit.id }), label: unit.name }}
      action={paths.unitAgreement({ unit: unit.id })}
      save={t.save}
      cancel={t.cancel}
    >
      <input type="hidden" name="seen" value={typed(form, 'seen')} />
      <FrameFields visit={visit} form={form} />
      <WorkFields visit={visit} form={form} />
      <DemandFields visit={visit} form={form} />
    </FormPage>
  )
}

type FieldsProps = Pick<Props, 'visit' | 'form'>

function FrameFields({ visit, form }: FieldsProps) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <>
      <div class="fg-pair">
        <TextInput {...shared} field="validFrom" label={t.fields.validFrom} hint={t.fields.dateHint} width="16" />
        <TextInput
          {...shared}
          field="validTo"
          label={t.fields.validTo}
          hint={t.fields.openEnd}
          width="16"
          required={false}
        />
      </div>
      <div class="fg-pair">
        <Select
          {...shared}
          field="prospect"
          label={t.agreement.prospect}
          empty={t.choose}
          options={prospects.map((value) => ({ value, label: t.prospects[value] }))}
        />
        <TextInput
          {...shared}
          field="prospectQuarterHours"
          label={t.fields.prospectHours}
          suffix={t.fields.hours}
          inputmode="decimal"
          width="8"
          required={false}
        />
      </div>
      <Checkbox form={form} field="partnership" label={t.fields.partnership} />
    </>
  )
}

function WorkFields({ visit, form }: FieldsProps) {
  const t = texts[visit.language]
  const words = t.agreement
  const shared = { form, language: visit.language, required: false } as const
  return (
    <>
      <TextInput {...shared} field="workAreas" label={words.workAreas} hint={t.fields.commaHint} />
      <TextInput {...shared} field="jobFunctions" label={words.jobFunctions} hint={t.fields.commaHint} />
      <Checkboxes
        {...shared}
        field="targetGroups"
        legend={words.targetGroups}
        hint={t.fields.groupsHint}
        options={placeGroups.map((value) => ({ value, label: t.groups[value] }))}
      />
      <TextInput {...shared} field="languages" label={words.languages} hint={t.fields.languagesHint} />
      <TextInput {...shared} field="workingHours" label={words.workingHours} />
      <TextInput {...shared} field="reach" label={words.reach} />
    </>
  )
}

function DemandFields({ visit, form }: FieldsProps) {
  const words = texts[visit.language].agreement
  const shared = { form, language: visit.language, required: false, rows: 3 } as const
  return (
    <>
      <TextArea {...shared} field="companyDemands" label={words.companyDemands} />
      <TextArea {...shared} field="ourDemands" label={words.ourDemands} />
    </>
  )
}

import type { Place } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { danishRungs } from '../criteria.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly place: Place
  readonly unitName: string
  readonly form: Form
}

/** What a place asks of somebody, as far as matching needs it. */
export function DemandPage({ visit, place, unitName, form }: Props) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language, required: false } as const
  const clock = { ...shared, hint: t.fields.clockHint, width: '8' } as const
  return (
    <FormPage
      visit={visit}
      title={t.demandTitle}
      lead={`${unitName}, ${place.jobFunction}`}
      back={{ href: paths.matchCitizens({ place: place.id }), label: t.toCitizens.title(unitName) }}
      form={form}
      action={paths.placeDemand({ place: place.id })}
      save={t.save}
      cancel={t.cancel}
      before={<p class="fg-quiet fg-below-3">{t.demandLead}</p>}
    >
      <div class="fg-pair">
        <TextInput {...clock} field="startsMinute" label={t.demandFields.starts} />
        <TextInput {...clock} field="endsMinute" label={t.demandFields.ends} />
      </div>
      <Checkbox form={form} field="movable" label={t.demandFields.movable} />
      <Checkbox form={form} field="weekends" label={t.demandFields.weekends} />
      <Select
        {...shared}
        field="danishLeast"
        label={t.demandFields.danish}
        empty={t.demandFields.danishUnknown}
        options={danishRungs.map((value) => ({ value, label: t.danishRungs[value] }))}
      />
    </FormPage>
  )
}

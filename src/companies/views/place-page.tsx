import { paths } from '../../paths.ts'
import { Checkboxes } from '../../ui/checkboxes/checkboxes.tsx'
import type { Form } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Place } from '../place.ts'
import { texts } from '../texts.ts'
import { placeGroups, tracks } from '../track.ts'
import type { Unit } from '../unit.ts'

interface Props {
  readonly visit: Visit
  readonly unit: Unit
  /** Null: new ones. */
  readonly place: Place | null
  readonly form: Form
}

/** One seat, or several alike: what one does there, when, and what the job takes. */
export function PlacePage({ visit, unit, place, form }: Props) {
  const t = texts[visit.language]
  const action = place ? paths.place({ unit: unit.id, place: place.id }) : paths.newPlace({ unit: unit.id })
  return (
    <FormPage
      visit={visit}
      title={place?.jobFunction ?? t.newPlace}
      lead={unit.name}
      form={form}
      back={{ href: paths.unit({ unit: unit.id }), label: unit.name }}
      action={action}
      save={t.save}
      cancel={t.cancel}
    >
      {place && <input type="hidden" name="version" value={form.values.version as string} />}
      <Fields visit={visit} form={form} isNew={place === null} />
    </FormPage>
  )
}

function Fields({ visit, form, isNew }: Pick<Props, 'visit' | 'form'> & { isNew: boolean }) {
  const t = texts[visit.language]
  const { fields } = t
  const shared = { form, language: visit.language } as const
  const free = { ...shared, required: false } as const
  return (
    <>
      <div class="fg-pair">
        <TextInput {...shared} field="jobFunction" label={fields.jobFunction} />
        <Select
          {...shared}
          field="track"
          label={fields.track}
          options={tracks.map((value) => ({ value, label: t.tracks[value] }))}
        />
      </div>
      <div class="fg-pair fg-pair--3">
        <TextInput {...shared} field="fromOn" label={fields.fromOn} hint={fields.dateHint} width="16" />
        <TextInput {...free} field="toOn" label={fields.toOn} hint={fields.openEnd} width="16" />
        <TextInput
          {...free}
          field="weeklyQuarterHours"
          label={fields.weekly}
          suffix={fields.hours}
          inputmode="decimal"
          width="8"
        />
      </div>
      {isNew && <TextInput {...shared} field="seats" label={fields.seats} inputmode="numeric" width="4" />}
      <Checkboxes
        {...free}
        field="targetGroups"
        legend={t.agreement.targetGroups}
        hint={fields.groupsHint}
        options={placeGroups.map((value) => ({ value, label: t.groups[value] }))}
      />
      <TextInput {...free} field="languages" label={t.agreement.languages} hint={fields.languagesHint} />
      <TextInput {...free} field="conditions" label={fields.conditions} hint={fields.conditionsHint} width="wide" />
    </>
  )
}

import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../ui/details/details.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { mostSteps } from '../requirement.ts'
import { texts } from '../texts.ts'

/** Hours from a day on, further steps for those who need them, and why. */
export function RequirementFields({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const further = Array.from({ length: mostSteps - 1 }, (_, at) => at + 2)
  const isOpen = further.some((at) => typed(form, `from${at}`) || typed(form, `hours${at}`))
  return (
    <>
      <div class="fg-pair">
        <Hours visit={visit} form={form} at={1} label={t.fields.hours} required />
        <TextInput {...shared} field="from1" label={t.fields.from1} hint={t.fields.dateHint} width="16" />
      </div>
      <Details summary={t.phasedIn} open={isOpen}>
        {further.map((at) => (
          <div class="fg-pair">
            <Hours visit={visit} form={form} at={at} label={t.fields.stepHours(at)} />
            <TextInput {...shared} field={`from${at}`} label={t.fields.stepFrom(at)} width="16" required={false} />
          </div>
        ))}
      </Details>
      <TextInput
        {...shared}
        field="endsOn"
        label={t.fields.requirementEnds}
        hint={t.fields.endsOnHint}
        width="16"
        required={false}
      />
      <TextArea
        {...shared}
        field="reason"
        label={t.fields.requirementReason}
        hint={t.fields.requirementReasonHint}
        rows={3}
      />
      <Checkbox form={form} field="replaces" label={t.fields.replaces} hint={t.fields.replacesHint} />
    </>
  )
}

interface HoursProps {
  readonly visit: Visit
  readonly form: Form
  readonly at: number
  readonly label: string
  readonly required?: boolean
}

function Hours({ visit, form, at, label, required = false }: HoursProps) {
  const t = texts[visit.language]
  return (
    <TextInput
      form={form}
      language={visit.language}
      field={`hours${at}`}
      label={label}
      hint={required ? t.fields.hoursHint : undefined}
      suffix={t.fields.hoursUnit}
      width="8"
      inputmode="decimal"
      required={required}
    />
  )
}

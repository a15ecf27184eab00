import { Checkboxes } from '../../ui/checkboxes/checkboxes.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Agenda } from '../agenda/agenda.ts'
import { AgendaList } from '../agenda/views/agenda-offer.tsx'
import type { NextTime } from '../next-times.ts'
import { texts } from '../texts.ts'
import { laterOf } from './talk-words.ts'

export interface HowItWentProps {
  readonly visit: Visit
  readonly form: Form
  readonly times: readonly NextTime[]
  /** The next talk where one is booked already; ISO instant. */
  readonly bookedAt: string | null
  /** The headings of this kind of talk. */
  readonly agenda: Agenda
}

/** The day, the note, and the next appointment: the fields of every talk that was held. */
export function HowItWent({ visit, form, times, bookedAt, agenda }: HowItWentProps) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const none = bookedAt ? t.fields.nextExists(laterOf(bookedAt, visit.language)) : t.fields.nextNone
  return (
    <>
      <TextInput {...shared} field="heldOn" label={t.fields.heldOn} hint={t.fields.dateHint} width="16" />
      <Late {...shared} />
      <AgendaList visit={visit} agenda={agenda} />
      <TextArea {...shared} field="note" label={t.fields.note} hint={t.fields.noteHint} rows={9} required={false} />
      <RadioButtons
        {...shared}
        field="next"
        legend={t.fields.next}
        options={[
          { value: 'none', label: none },
          ...times.map(({ value, weeks, startsAt }) => ({
            value,
            label: t.fields.nextIn(weeks, laterOf(startsAt, visit.language)),
          })),
          { value: 'other', label: t.fields.nextOther, follows: <OtherTime {...shared} visit={visit} /> },
        ]}
      />
    </>
  )
}

/** Asked only when it came up: a later talk has been held. */
function Late(shared: { readonly form: Form; readonly language: Visit['language'] }) {
  const t = texts[shared.language]
  if (!shared.form.errors.late && !typed(shared.form, 'late')) return null
  return (
    <Checkboxes {...shared} field="late" legend={t.fields.late} options={[{ value: '1', label: t.fields.lateYes }]} />
  )
}

function OtherTime({ form, visit }: { form: Form; visit: Visit }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language, required: false } as const
  return (
    <div class="fg-when">
      <TextInput {...shared} field="nextDate" label={t.fields.nextDate} hint={t.fields.dateHint} width="16" />
      <TextInput {...shared} field="nextTime" label={t.fields.nextTime} hint={t.fields.timeHint} width="8" />
    </div>
  )
}

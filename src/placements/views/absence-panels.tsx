import { paths } from '../../paths.ts'
import { dayOf, formatDate, formatShortDate, formatTime } from '../../platform/i18n/format.ts'
import { Button } from '../../ui/button/button.tsx'
import { emptyForm, type Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { absenceReasons } from '../absence.ts'
import type { AbsenceLine } from '../absence-queries.ts'
import { texts } from '../texts.ts'

/** The days somebody was away, the ones nobody has talked about with a button that says it is done. */
export function AbsencePanel({
  visit,
  absences,
  mayWrite,
}: {
  visit: Visit
  absences: readonly AbsenceLine[]
  mayWrite: boolean
}) {
  const t = texts[visit.language]
  return (
    <Panel title={t.absence} id="fravaer">
      {absences.length === 0 && <p>{t.noAbsence}</p>}
      <ul class="fg-plain no-max-width fg-stack">
        {absences.map((absence) => (
          <li>
            <Absence absence={absence} visit={visit} />
            {mayWrite && absence.handledOn === null && <Handle absence={absence} visit={visit} />}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Absence({ absence, visit }: { absence: AbsenceLine; visit: Visit }) {
  const t = texts[visit.language]
  const { language } = visit
  const reported = dayOf(absence.reportedAt)
  return (
    <>
      <p>
        <b class="fg-strong">{formatDate(absence.absentOn, language)}</b> · {t.absenceReasons[absence.reason]}
      </p>
      <p class="fg-meta">{t.absenceFrom(absence.workplace)}</p>
      <p class="fg-meta">
        {t.reportedAt(
          formatShortDate(reported, language),
          formatTime(absence.reportedAt, language),
          t.reporters[absence.reportedBy],
        )}
      </p>
      {absence.handledOn && <p class="fg-meta">{t.handledOn(formatShortDate(absence.handledOn, language))}</p>}
    </>
  )
}

function Handle({ absence, visit }: { absence: AbsenceLine; visit: Visit }) {
  const t = texts[visit.language]
  const action = paths.absenceHandled({ citizen: absence.citizenId, absence: absence.id })
  return (
    <PostForm visit={visit} action={action} class="fg-above-2">
      <TextInput
        form={emptyForm}
        field="word"
        id={`word-${absence.id}`}
        label={t.fields.word}
        language={visit.language}
        optional
      />
      <p class="fg-above-2">
        <Button variant="secondary" small icon="chat" about={t.handleOf(formatDate(absence.absentOn, visit.language))}>
          {t.handle}
        </Button>
      </p>
    </PostForm>
  )
}

/** Reports a day; today is the answer most often. */
export function ReportPanel({ visit, citizen, form }: { visit: Visit; citizen: number; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  return (
    <Panel title={t.report}>
      <PostForm visit={visit} action={paths.absences({ citizen })}>
        <TextInput {...shared} field="absentOn" label={t.fields.absentOn} hint={t.fields.dateHint} width="16" />
        <Select
          {...shared}
          field="reason"
          label={t.fields.reason}
          options={absenceReasons.map((value) => ({ value, label: t.absenceReasons[value] }))}
        />
        <p class="fg-above-4">
          <Button variant="secondary">{t.reportIt}</Button>
        </p>
      </PostForm>
    </Panel>
  )
}

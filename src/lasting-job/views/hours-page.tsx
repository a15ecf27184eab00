import { type CaseFile, CasePage, citizenName } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate, formatMonth, formatNumber } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { Button } from '../../ui/button/button.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { KnownHours } from '../hours-queries.ts'
import type { OwnJob } from '../job-queries.ts'
import type { JobStanding } from '../load-standing.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
  /** Newest first. */
  readonly months: readonly { readonly month: PlainDate; readonly known: KnownHours | null }[]
  readonly jobs: readonly OwnJob[]
  readonly standing: JobStanding | null
  /** Somebody has saved since the form was opened. */
  readonly isConflict: boolean
}

/** Paid hours of a citizen, a field a month: a year is noted in one go. */
export function HoursPage({ visit, actor, file, form, months, jobs, standing, isConflict }: Props) {
  const { language } = visit
  const t = texts[language].hours
  const at = { citizen: file.citizen.id }
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="placements"
      title={t.title('').replace(/: $/, '')}
      form={form}
    >
      <Columns>
        <Column width={8}>
          <Panel title={t.title(citizenName(file.citizen))}>
            {isConflict && <Note kind="alert">{t.conflict}</Note>}
            <p>{t.lead}</p>
            <PostForm visit={visit} action={paths.jobHours(at)} class="fg-form">
              <input type="hidden" name="seen" value={typed(form, 'seen')} />
              <div class="fg-months">
                {months.map(({ month, known }) => (
                  <TextInput
                    form={form}
                    field={`t-${month}`}
                    label={formatMonth(month, language)}
                    hint={known?.imported || isConflict ? hintOf(known, isConflict, visit) : undefined}
                    language={language}
                    inputmode="decimal"
                    suffix={t.unit}
                    width="8"
                    required={false}
                  />
                ))}
              </div>
              <Actions>
                <Button>{t.save}</Button>
              </Actions>
            </PostForm>
          </Panel>
        </Column>
        <Column width={4}>
          <Jobs {...{ visit, jobs, standing }} newJob={paths.newPlacement(at)} />
        </Column>
      </Columns>
    </CasePage>
  )
}

function hintOf(known: KnownHours | null, isConflict: boolean, { language }: Visit): string {
  const t = texts[language].hours
  const value = known?.quarterHours == null ? t.notKnown : formatNumber(known.quarterHours / 4, language, 2)
  return isConflict ? t.stands(value, known?.notedByName ?? '–') : t.imported
}

function Jobs({
  visit,
  jobs,
  standing,
  newJob,
}: Pick<Props, 'visit' | 'jobs' | 'standing'> & { readonly newJob: string }) {
  const t = texts[visit.language].hours
  const date = (on: PlainDate) => formatDate(on, visit.language)
  return (
    <Panel title={t.jobs}>
      {jobs.length === 0 ? (
        <p>{t.noJobs}</p>
      ) : (
        <ul>
          {jobs.map(({ workplace, startsOn, lastDay }) => (
            <li>{t.jobSince(workplace, date(startsOn), lastDay && date(lastDay))}</li>
          ))}
        </ul>
      )}
      {standing && <p class="fg-above-2">{t.standings[standing.counts](standing.days)}</p>}
      <p class="fg-above-2">
        <a href={newJob}>{t.addJob}</a>
      </p>
    </Panel>
  )
}

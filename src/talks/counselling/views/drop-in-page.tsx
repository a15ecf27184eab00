import type { CitizenChoice } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { may } from '../../../platform/auth/permissions.ts'
import { formatTime } from '../../../platform/i18n/format.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import { Button } from '../../../ui/button/button.tsx'
import { KeptAs } from '../../../ui/draft/draft-foot.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Column, Columns, Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { TalksTabs } from '../../views/talks-tabs.tsx'
import { lengths, topics } from '../drop-in.ts'
import type { OwnDropIn, WeekOfDropIns } from '../drop-in-queries.ts'
import { texts } from '../texts.ts'
import { FindVisitor, type Searched } from './find-visitor.tsx'
import { WeeksTable } from './weeks-table.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly form: Form
  readonly weeks: readonly WeekOfDropIns[]
  readonly own: readonly OwnDropIn[]
  readonly citizens: readonly CitizenChoice[]
  /** Where a name was looked for. */
  readonly search?: Searched | undefined
  /** Of this week. */
  readonly monday: PlainDate
}

/** Who came by: one short form, and beside it how many came. */
export function DropInPage(props: Props) {
  const { visit, actor, form, weeks, monday } = props
  const t = texts[visit.language]
  const now = weeks.filter((week) => week.monday === monday)
  const sum = (of: (week: WeekOfDropIns) => number) => now.reduce((total, week) => total + of(week), 0)
  const lead = t.lead(
    sum(({ count }) => count),
    sum(({ minutes }) => minutes),
  )
  return (
    <Page visit={visit} title={t.title} lead={lead} form={form}>
      <TalksTabs visit={visit} actor={actor} tab="counselling" />
      <Columns>
        <Column width={7}>
          <Panel title={t.log}>
            <LogForm {...props} />
          </Panel>
        </Column>
        <Column width={5}>
          <Panel title={t.today}>
            <Own {...props} />
          </Panel>
        </Column>
      </Columns>
      <div class="fg-above-4">
        <Panel title={t.weeks} flush>
          <WeeksTable visit={visit} weeks={weeks} />
        </Panel>
      </div>
    </Page>
  )
}

function LogForm({ visit, actor, form, citizens, search }: Props) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const known = citizens.map(({ id, name }) => ({ value: String(id), label: name }))
  return (
    <PostForm visit={visit} action={paths.dropIns()} class="fg-form">
      <KeptAs draft={paths.draft({ form: 'drop-in' })} />
      {known.length > 0 && (
        <Select
          {...shared}
          field="citizen"
          label={t.fields.citizen}
          hint={t.fields.unknownHint}
          empty={t.fields.unknown}
          options={known}
          required={false}
        />
      )}
      {may(actor, 'write-talks') && <FindVisitor {...{ visit, form, search }} />}
      <RadioButtons
        {...shared}
        field="topic"
        legend={t.fields.topic}
        options={topics.map((value) => ({ value, label: t.topics[value] }))}
      />
      <RadioButtons
        {...shared}
        field="minutes"
        legend={t.fields.minutes}
        inline
        options={lengths.map((value) => ({ value: String(value), label: t.minutes(value) }))}
      />
      {may(actor, 'write-talks') && (
        <TextArea {...shared} field="note" label={t.fields.note} hint={t.fields.noteHint} rows={3} required={false} />
      )}
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </PostForm>
  )
}

function Own({ visit, own }: Props) {
  const t = texts[visit.language]
  if (own.length === 0) return <p>{t.noneToday}</p>
  return (
    <ol class="fg-plain">
      {own.map(({ cameAt, topic, minutes }) => (
        <li>{t.todayLine(formatTime(cameAt, visit.language), t.topics[topic].toLowerCase(), minutes)}</li>
      ))}
    </ol>
  )
}

import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { formatHours } from '../../placements/index.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { type Fact, FactRows } from '../../ui/facts/facts.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { activityEndReasons, lastActivityDay } from '../activity.ts'
import type { ActivityLine } from '../activity-queries.ts'
import { texts } from '../texts.ts'
import { ActivityFields } from './activity-fields.tsx'

/** The two forms of the page: what it is, and how it ended. */
export interface ActivityForms {
  readonly correction: Form
  readonly end: Form
}

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly activity: ActivityLine
  readonly forms: ActivityForms
}

/** One activity: what is agreed, and how it ends. */
export function ActivityPage(props: Props) {
  const { visit, actor, file, activity, forms } = props
  const t = texts[visit.language]
  const mayWrite = may(actor, 'write-plan') && file.refusal === null
  const wrong = Object.values(forms).find(({ errors }) => Object.keys(errors).length > 0)
  const name = activity.title || t.kinds[activity.kind]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="plan" title={name} form={wrong}>
      <Columns>
        <Column width={8}>
          <Panel title={name}>
            {activity.title === '' && <Note>{t.hiddenActivity}</Note>}
            <FactRows items={factsOf(activity, visit.language)} />
            {mayWrite && <Correct {...props} />}
            <p class="fg-above-3">
              <ButtonLink href={paths.plan({ citizen: file.citizen.id })} variant="tertiary">
                {t.back}
              </ButtonLink>
            </p>
          </Panel>
        </Column>
        <Column width={4}>{mayWrite && activity.endedOn === null && <End {...props} />}</Column>
      </Columns>
    </CasePage>
  )
}

function factsOf(activity: ActivityLine, language: Language): Fact[] {
  const t = texts[language]
  const last = lastActivityDay(activity)
  const { handoverOn, handoverTo } = activity
  const ended = activity.endedOn && activity.endReason
  return [
    { label: t.activityFacts.kind, value: t.kinds[activity.kind] },
    {
      label: t.activityFacts.period,
      value: t.exemptUntil(formatDate(activity.startsOn, language), last ? formatDate(last, language) : t.untilFurther),
    },
    ...(ended ? [{ label: t.activityFacts.ended, value: t.endReasons[ended] }] : []),
    { label: t.activityFacts.hours, value: t.hours(formatHours(activity.weeklyQuarterHours, language)) },
    { label: t.activityFacts.provider, value: activity.provider || t.activityFacts.none },
    {
      label: t.activityFacts.handover,
      value: handoverOn
        ? [handoverTo, formatDate(handoverOn, language)].filter(Boolean).join(', ')
        : t.activityFacts.none,
    },
    { label: t.activityFacts.registeredBy, value: activity.registeredByName },
  ]
}

function Correct({ visit, activity, forms }: Props) {
  const t = texts[visit.language]
  const at = { citizen: activity.citizenId, activity: activity.id }
  return (
    <div class="fg-divide">
      <Details summary={t.correct} open={Object.keys(forms.correction.errors).length > 0}>
        <PostForm visit={visit} action={paths.activity(at)} class="fg-form">
          <input type="hidden" name="version" value={activity.version} />
          <ActivityFields visit={visit} form={forms.correction} />
          <Actions>
            <Button>{t.saveCorrection}</Button>
          </Actions>
        </PostForm>
      </Details>
    </div>
  )
}

function End({ visit, activity, forms }: Props) {
  const t = texts[visit.language]
  const shared = { form: forms.end, language: visit.language } as const
  const at = { citizen: activity.citizenId, activity: activity.id }
  return (
    <Panel title={t.end} id="afslut">
      <PostForm visit={visit} action={paths.activityEnd(at)}>
        <input type="hidden" name="version" value={activity.version} />
        <TextInput {...shared} field="endedOn" label={t.fields.endedOn} hint={t.fields.dateHint} width="16" />
        <Select
          {...shared}
          field="endReason"
          label={t.fields.endReason}
          empty={t.fields.choose}
          options={activityEndReasons.map((value) => ({ value, label: t.endReasons[value] }))}
        />
        <p class="fg-above-4">
          <Button variant="secondary">{t.endIt}</Button>
        </p>
      </PostForm>
    </Panel>
  )
}

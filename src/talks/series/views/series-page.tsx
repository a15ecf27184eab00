import { type CaseFile, CasePage } from '../../../citizens/index.ts'
import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { formatDate, formatWeekday } from '../../../platform/i18n/format.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { TalkDue, TalkRules } from '../../next-talk-due.ts'
import { ExtrasField, KindField, PlaceField } from '../../views/talk-fields.tsx'
import type { Planned } from '../series.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly planned: readonly Planned[]
  readonly rules: TalkRules
  readonly form: Form
}

/** Four talks proposed by the rule: a preview that can be changed and booked as it stands. */
export function SeriesPage(props: Props) {
  const { visit, actor, file, planned, form } = props
  const t = texts[visit.language]
  const citizen = file.citizen.id
  const shared = { form, language: visit.language } as const
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="talks" title={t.title} form={form}>
      <Panel title={t.title}>
        <p class="fg-quiet fg-below-4">{t.lead}</p>
        <PostForm visit={visit} action={paths.talkSeries({ citizen })} class="fg-form">
          {planned.map((each, at) => (
            <PlannedTalk {...props} planned={each} nth={at + 1} />
          ))}
          <KindField {...shared} label={t.fields.kind} />
          <PlaceField {...shared} />
          <ExtrasField {...shared} legend={t.fields.extras} />
          <Actions>
            <Button>{t.book}</Button>
            <ButtonLink href={paths.talks({ citizen })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}

function PlannedTalk({ visit, form, rules, planned, nth }: Omit<Props, 'planned'> & { planned: Planned; nth: number }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language } as const
  const due = formatDate(planned.due.dueOn, visit.language)
  return (
    <fieldset class="fg-planned">
      <legend class="form-label">{t.nth(nth)}</legend>
      <p class="fg-meta">
        {[
          t.proposed(formatWeekday(planned.date, visit.language)),
          t.due(due),
          ruleWords(planned.due, rules, visit),
        ].join(' · ')}
      </p>
      <div class="fg-when">
        <TextInput {...shared} field={`date${nth}`} label={t.fields.date} width="16" />
        <TextInput {...shared} field={`time${nth}`} label={t.fields.time} width="8" />
      </div>
    </fieldset>
  )
}

const ruleWords = ({ rule }: TalkDue, rules: TalkRules, { language }: Visit) =>
  rule === 'after-last' ? texts[language].rule.afterLast(rules.daysAfterLast) : texts[language].rule.nth(rule.nth)

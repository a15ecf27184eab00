import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { tracks } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { formatDate } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { Select } from '../../ui/select/select.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'

export interface Person {
  readonly id: number
  readonly name: string
}

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
  readonly advisers: readonly Person[]
  readonly caseworkers: readonly Person[]
  /** The deadline for each match group, and the sentence of the rule with whether it is confirmed. */
  readonly deadlines: Readonly<Record<'job-ready' | 'activity-ready' | 'education-ready', PlainDate>>
  readonly source: string
}

const options = (people: readonly Person[]) => people.map(({ id, name }) => ({ value: String(id), label: name }))

/** Lejre's form: who, when, match group, two wishes, a comment, and to whom. */
export function NewVisitationPage({ visit, actor, file, form, advisers, caseworkers, deadlines, source }: Props) {
  const { language } = visit
  const t = texts[language]
  const citizen = file.citizen.id
  const shared = { form, language } as const
  const trades = tracks.map((value) => ({ value, label: t.tracks[value] }))
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="visitation" title={t.newTitle} form={form}>
      <Panel title={t.newTitle} narrow>
        <PostForm visit={visit} action={paths.newVisitation({ citizen })} class="fg-form">
          <Select
            {...shared}
            field="adviserId"
            label={t.fields.adviser}
            empty={t.fields.chooseAdviser}
            options={options(advisers)}
          />
          <div class="fg-pair">
            <Select
              {...shared}
              field="firstWish"
              label={t.fields.firstWish}
              empty={t.fields.chooseTrack}
              options={trades}
            />
            <Select
              {...shared}
              field="secondWish"
              label={t.fields.secondWish}
              empty={t.fields.chooseTrack}
              options={trades}
            />
          </div>
          <TextArea
            {...shared}
            field="comment"
            label={t.fields.comment}
            hint={t.fields.commentHint}
            rows={4}
            optional
          />
          <RadioButtons
            {...shared}
            field="matchGroup"
            legend={t.fields.matchGroup}
            options={(['job-ready', 'activity-ready', 'education-ready'] as const).map((value) => ({
              value,
              label: t.deadlineFor(t.matchGroups[value], formatDate(deadlines[value], language)),
            }))}
          />
          <Note>
            <p class="fg-strong">{t.deadlines}</p>
            <p>{source}</p>
          </Note>
          <div class="fg-pair">
            <TextInput {...shared} field="visitedOn" label={t.fields.visitedOn} hint={t.fields.dateHint} width="16" />
            <Select
              {...shared}
              field="caseworkerId"
              label={t.fields.caseworker}
              hint={t.fields.caseworkerHint}
              options={options(caseworkers)}
            />
          </div>
          <Actions>
            <Button>{t.make}</Button>
            <ButtonLink href={paths.visitation({ citizen })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}

import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { type Option, Select } from '../../ui/select/select.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import { teamOption, theCitizen } from '../task-input.ts'
import type { TaskOrigin } from '../task-origin.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly form: Form
  /** Whom the task is about, where one came from her page. */
  readonly about: { readonly id: number; readonly name: string } | null
  /** Whom it can be about otherwise: the reader's own citizens. */
  readonly citizens: readonly { readonly id: number; readonly name: string }[]
  readonly colleagues: readonly { readonly id: number; readonly name: string; readonly title: string }[]
  readonly teams: readonly { readonly id: number; readonly name: string }[]
  readonly me: number | null
  /** The page it was thought of on, where it was one. */
  readonly origin: TaskOrigin | null
}

export function NewTaskPage({ visit, form, about, citizens, colleagues, teams, me, origin }: Props) {
  const t = texts[visit.language]
  const back = origin?.path ?? (about ? paths.citizenTasks({ citizen: about.id }) : paths.tasks())
  const shared = { form, language: visit.language } as const
  return (
    <Page
      visit={visit}
      title={t.newTask}
      lead={about?.name}
      form={form}
      back={{ href: back, label: origin ? t.sources[origin.source] : about ? t.ofCitizen(about.name) : t.title }}
    >
      <Panel>
        <PostForm visit={visit} action={paths.newTask()} class="fg-form">
          {about && <input type="hidden" name="about" value={about.id} />}
          {origin && (
            <>
              <input type="hidden" name="source" value={origin.source} />
              <input type="hidden" name="sourceId" value={String(origin.sourceId)} />
            </>
          )}
          <TextInput {...shared} field="title" label={t.fields.what} hint={t.fields.whatHint} width="wide" />
          {!about && citizens.length > 0 && (
            <Select
              {...shared}
              field="citizen"
              label={t.fields.citizen}
              required={false}
              empty={t.fields.noCitizen}
              options={citizens.map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          )}
          <Select
            {...shared}
            field="who"
            label={t.fields.who}
            options={doers({ visit, about, colleagues, teams, me })}
          />
          <TextInput {...shared} field="dueOn" label={t.fields.due} hint={t.fields.dueHint} width="16" />
          <Actions>
            <Button>{t.addTask}</Button>
            <ButtonLink href={back} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </Page>
  )
}

/** Oneself first, then the citizen, then the teams, then the colleagues. */
function doers({
  visit,
  about,
  colleagues,
  teams,
  me,
}: Pick<Props, 'visit' | 'about' | 'colleagues' | 'teams' | 'me'>): Option[] {
  const t = texts[visit.language]
  const [own, others] = [colleagues.filter(({ id }) => id === me), colleagues.filter(({ id }) => id !== me)]
  return [
    ...own.map(({ id, name }) => ({ value: String(id), label: t.fields.you(name) })),
    ...(about ? [{ value: theCitizen, label: t.theCitizen(about.name) }] : []),
    ...teams.map(({ id, name }) => ({ value: teamOption(id), label: t.team.whole(name) })),
    ...others.map(({ id, name, title }) => ({ value: String(id), label: title ? `${name}, ${title}` : name })),
  ]
}

import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { type Form, typed } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as talkTexts } from '../../texts.ts'
import type { Agenda } from '../agenda.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly agenda: Agenda
  readonly form: Form
}

/** One agenda, a heading a line. */
export function AgendaPage({ visit, agenda, form }: Props) {
  const t = texts[visit.language]
  const title = t.titleOf(talkTexts[visit.language].kinds[agenda.kind])
  return (
    <Page visit={visit} title={title} form={form} back={{ href: paths.agendas(), label: t.title }}>
      <Panel narrow>
        <PostForm visit={visit} action={paths.agenda({ kind: agenda.kind })} class="fg-form">
          <input type="hidden" name="version" value={typed(form, 'version')} />
          <TextArea
            form={form}
            language={visit.language}
            field="headings"
            label={t.headings}
            hint={t.headingsHint}
            rows={12}
          />
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink href={paths.agendas()} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </Page>
  )
}

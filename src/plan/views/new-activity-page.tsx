import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import { texts } from '../texts.ts'
import { ActivityFields } from './activity-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
}

/** Registers an activity beside whatever else fills the week. */
export function NewActivityPage({ visit, actor, file, form }: Props) {
  const t = texts[visit.language]
  const citizen = file.citizen.id
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="plan" title={t.newActivity} form={form}>
      <Panel title={t.newActivity}>
        <PostForm visit={visit} action={paths.newActivity({ citizen })} class="fg-form">
          <ActivityFields visit={visit} form={form} />
          <Actions>
            <Button>{t.register}</Button>
            <ButtonLink href={paths.plan({ citizen })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}

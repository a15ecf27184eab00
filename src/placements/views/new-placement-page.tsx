import { type CaseFile, CasePage } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { type Form, typed } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Breach } from '../limits/breach.ts'
import { AskReason } from '../limits/views/rule-panel.tsx'
import { texts } from '../texts.ts'
import { AgreementFields } from './agreement-fields.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
  /** What the agreement that was refused breaks. */
  readonly breaches: readonly Breach[]
}

/** Notes an agreed placement: eight things and a button. */
export function NewPlacementPage({ visit, actor, file, form, breaches }: Props) {
  const t = texts[visit.language]
  const citizen = file.citizen.id
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="placements" title={t.newTitle} form={form}>
      <Panel title={t.newTitle}>
        <PostForm visit={visit} action={paths.newPlacement({ citizen })} class="fg-form">
          {typed(form, 'proposal') && <input type="hidden" name="proposal" value={typed(form, 'proposal')} />}
          <AgreementFields visit={visit} form={form} />
          <AskReason visit={visit} form={form} breaches={breaches} />
          <Actions>
            <Button>{t.save}</Button>
            <ButtonLink href={paths.placements({ citizen })} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </CasePage>
  )
}

import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import { citizenName } from '../../citizen.ts'
import { CasePage } from '../../views/case-page.tsx'
import { texts } from '../texts.ts'
import { NumberFields } from './number-fields.tsx'

interface NewNumberPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
}

export function NewNumberPage({ visit, actor, file, form }: NewNumberPageProps) {
  const t = texts[visit.language]
  const { id } = file.citizen
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.newTitle} form={form}>
      <div class="fg-narrow">
        <Panel title={t.newTitle}>
          <p class="fg-quiet fg-below-4">{t.newLead(citizenName(file.citizen))}</p>
          <PostForm visit={visit} action={paths.newNumber({ citizen: id })}>
            <NumberFields form={form} language={visit.language} />
            <DateInput form={form} field="from" legend={t.from} language={visit.language} />
            <Actions>
              <Button>{t.save}</Button>
              <ButtonLink href={paths.citizenDetails({ citizen: id })}>{t.cancel}</ButtonLink>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </CasePage>
  )
}

import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Draft } from '../../../ui/draft/draft.tsx'
import { DraftFoot } from '../../../ui/draft/draft-foot.tsx'
import { type Form, typed } from '../../../ui/form.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import type { KeptDraft } from '../../kept-draft.ts'
import { CasePage } from '../../views/case-page.tsx'
import { texts } from '../texts.ts'
import { type AddressAccess, NameFields, PersonFields } from './person-fields.tsx'

interface CorrectionPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly form: Form
  readonly address: AddressAccess
  readonly draft: KeptDraft
}

export function CorrectionPage({ visit, actor, file, form, address, draft }: CorrectionPageProps) {
  const { language } = visit
  const t = texts[language]
  const { id } = file.citizen
  const keep = paths.draft({ form: draft.name })
  const here = paths.correction({ citizen: id })
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="details" title={t.correctTitle} form={form}>
      <h2>{t.correctTitle}</h2>
      <p class="fg-quiet fg-below-3">{t.correctLead}</p>
      <Draft action={keep} language={language}>
        <PostForm visit={visit} action={here}>
          <input type="hidden" name="version" value={typed(form, 'version')} />
          <PersonFields
            form={form}
            language={language}
            address={address}
            who={<NameFields form={form} language={language} />}
          />
          <div class="fg-narrow fg-above-5">
            <Panel>
              <TextArea form={form} field="reason" label={t.reason} hint={t.reasonHint} rows={2} language={language} />
              <DraftFoot visit={visit} action={keep} back={here} savedAt={draft.savedAt} send={t.save}>
                <ButtonLink href={paths.citizenDetails({ citizen: id })}>{t.cancel}</ButtonLink>
              </DraftFoot>
            </Panel>
          </div>
        </PostForm>
      </Draft>
    </CasePage>
  )
}

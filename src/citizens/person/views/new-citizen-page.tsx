import { paths } from '../../../paths.ts'
import type { CitizenId } from '../../../platform/ids.ts'
import { ButtonLink } from '../../../ui/button/button.tsx'
import { Draft } from '../../../ui/draft/draft.tsx'
import { DraftFoot } from '../../../ui/draft/draft-foot.tsx'
import type { Form } from '../../../ui/form.ts'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { KeptDraft } from '../../kept-draft.ts'
import { NumberFields } from '../../number/views/number-fields.tsx'
import { texts as citizenTexts } from '../../texts.ts'
import type { Caseworker } from '../create-case.ts'
import { texts } from '../texts.ts'
import { NameFields, PersonFields } from './person-fields.tsx'

interface NewCitizenPageProps {
  readonly visit: Visit
  readonly form: Form
  readonly caseworkers: readonly Caseworker[]
  readonly team: string
  /** The case that already has the number, where the reader may know of it. */
  readonly existing?: CitizenId | null
  readonly draft: KeptDraft
}

export function NewCitizenPage({ visit, form, caseworkers, team, existing, draft }: NewCitizenPageProps) {
  const { language } = visit
  const t = texts[language]
  const keep = paths.draft({ form: draft.name })
  return (
    <Page
      visit={visit}
      title={t.newTitle}
      lead={t.newLead}
      back={{ href: paths.worklist(), label: citizenTexts[language].worklist }}
      form={form}
    >
      {existing && (
        <Note kind="alert">
          <a href={paths.citizen({ citizen: existing })}>{t.existing}</a>
        </Note>
      )}
      <Draft action={keep} language={language}>
        <PostForm visit={visit} action={paths.newCitizen()}>
          <PersonFields
            form={form}
            language={language}
            address="open"
            who={
              <>
                <NumberFields form={form} language={language} />
                <NameFields form={form} language={language} />
                <Select
                  form={form}
                  field="caseworker"
                  label={t.caseworker}
                  hint={t.caseworkerHint(team)}
                  options={caseworkers.map(({ id, name }) => ({ value: String(id), label: name }))}
                  language={language}
                />
              </>
            }
          />
          <DraftFoot visit={visit} action={keep} back={paths.newCitizen()} savedAt={draft.savedAt} send={t.create}>
            <ButtonLink href={paths.worklist()}>{t.cancel}</ButtonLink>
          </DraftFoot>
        </PostForm>
      </Draft>
    </Page>
  )
}

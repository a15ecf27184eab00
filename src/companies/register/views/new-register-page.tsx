import { paths } from '../../../paths.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { FileInput } from '../../../ui/file-input/file-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'

/** Takes in an answer of the CVR register, as a file or pasted. */
export function NewRegisterPage({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language, required: false } as const
  return (
    <Page
      visit={visit}
      title={t.register.title}
      lead={t.register.lead}
      form={form}
      back={{ href: paths.companies(), label: t.catalogue }}
    >
      <Panel narrow>
        <PostForm visit={visit} action={paths.companyImport()} class="fg-form" upload>
          <FileInput {...shared} field="file" label={t.register.file} hint={t.register.fileHint} accept=".json,.txt" />
          <TextArea {...shared} field="text" label={t.register.text} rows={6} />
          <Actions>
            <Button>{t.register.read}</Button>
            <ButtonLink href={paths.companies()} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
        <p class="fg-s fg-above-3">
          {t.register.spreadsheet} <a href={paths.newExchange()}>{t.register.spreadsheetLink}</a>
        </p>
      </Panel>
    </Page>
  )
}

import { paths } from '../../../paths.ts'
import { FileInput } from '../../../ui/file-input/file-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { FormPage } from '../../../ui/page/form-page.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../../texts.ts'

/** Takes in an answer of the CVR register, as a file or pasted. */
export function NewRegisterPage({ visit, form }: { visit: Visit; form: Form }) {
  const t = texts[visit.language]
  const shared = { form, language: visit.language, required: false } as const
  return (
    <FormPage
      visit={visit}
      title={t.register.title}
      lead={t.register.lead}
      form={form}
      back={{ href: paths.companies(), label: t.catalogue }}
      action={paths.companyImport()}
      upload
      save={t.register.read}
      cancel={t.cancel}
      after={
        <p class="fg-s fg-above-3">
          {t.register.spreadsheet} <a href={paths.newExchange()}>{t.register.spreadsheetLink}</a>
        </p>
      }
    >
      <FileInput {...shared} field="file" label={t.register.file} hint={t.register.fileHint} accept=".json,.txt" />
      <TextArea {...shared} field="text" label={t.register.text} rows={6} />
    </FormPage>
  )
}

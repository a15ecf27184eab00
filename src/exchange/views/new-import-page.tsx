import { paths } from '../../paths.ts'
import { FileInput } from '../../ui/file-input/file-input.tsx'
import type { Form } from '../../ui/form.ts'
import { FormPage } from '../../ui/page/form-page.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { TextInput } from '../../ui/text-input/text-input.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Source } from '../exchange-queries.ts'
import { kinds } from '../field.ts'
import { texts } from '../texts.ts'

interface Props {
  readonly visit: Visit
  readonly form: Form
  readonly sources: readonly Source[]
}

/** Which file, of what, from where. */
export function NewImportPage({ visit, form, sources }: Props) {
  const { language } = visit
  const t = texts[language]
  const known = [...new Set(sources.map(({ name }) => name))].slice(0, 6).join(', ')
  const shared = { form, language } as const
  return (
    <FormPage
      visit={visit}
      title={t.importTitle}
      lead={t.importLead}
      form={form}
      back={{ href: paths.exchange(), label: t.title }}
      action={paths.newExchange()}
      upload
      save={t.next}
      cancel={t.cancel}
    >
      <RadioButtons
        {...shared}
        field="kind"
        legend={t.kind}
        options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <TextInput {...shared} field="source" label={t.source} hint={t.sourceHint(known)} width="16" />
      <FileInput {...shared} field="file" label={t.file} hint={t.fileHint} accept=".csv,.xlsx,.txt,.gz" />
    </FormPage>
  )
}

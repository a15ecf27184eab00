import { paths } from '../../paths.ts'
import { Button, ButtonLink } from '../../ui/button/button.tsx'
import { FileInput } from '../../ui/file-input/file-input.tsx'
import type { Form } from '../../ui/form.ts'
import { Page } from '../../ui/page/page.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
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
    <Page
      visit={visit}
      title={t.importTitle}
      lead={t.importLead}
      form={form}
      back={{ href: paths.exchange(), label: t.title }}
    >
      <Panel narrow>
        <PostForm visit={visit} action={paths.newExchange()} class="fg-form" upload>
          <RadioButtons
            {...shared}
            field="kind"
            legend={t.kind}
            options={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <TextInput {...shared} field="source" label={t.source} hint={t.sourceHint(known)} width="16" />
          <FileInput {...shared} field="file" label={t.file} hint={t.fileHint} accept=".csv,.xlsx,.txt,.gz" />
          <Actions>
            <Button>{t.next}</Button>
            <ButtonLink href={paths.exchange()} variant="tertiary">
              {t.cancel}
            </ButtonLink>
          </Actions>
        </PostForm>
      </Panel>
    </Page>
  )
}

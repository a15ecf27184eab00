import { paths } from '../../../paths.ts'
import { dayOf, formatDate, formatTime } from '../../../platform/i18n/format.ts'
import type { InboxFile } from '../../../platform/inbox.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FileInput } from '../../../ui/file-input/file-input.tsx'
import { Sending } from '../../../ui/file-input/sending.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

interface NewImportPageProps {
  readonly visit: Visit
  readonly form: Form
  readonly files: readonly InboxFile[]
  /** The most bytes of a file that can be sent. */
  readonly largest: number
}

/** Which of the files that lie ready is to be taken in; or another one is sent first. */
export function NewImportPage({ visit, form, files, largest }: NewImportPageProps) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.chooseTitle}
      lead={t.chooseLead}
      form={form}
      back={{ href: paths.snapshots(), label: t.title }}
    >
      <div class="fg-stack">
        {files.length > 0 && <ReadyFiles visit={visit} form={form} files={files} />}
        <Panel narrow title={t.send}>
          {files.length === 0 && <EmptyState>{t.noFiles}</EmptyState>}
          <PostForm visit={visit} action={paths.registerFile()} class="fg-form" upload>
            <FileInput
              form={form}
              field="sent"
              label={t.sendFile}
              hint={t.sendHint(t.megabytes(largest))}
              accept=".csv,.txt,.gz,.parquet"
              language={visit.language}
            />
            <Sending words={t.sending} largest={largest} tooLarge={t.tooLarge(t.megabytes(largest))} />
            <Actions>
              <Button variant={files.length > 0 ? 'secondary' : 'primary'} icon="upload">
                {t.sendButton}
              </Button>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </Page>
  )
}

function ReadyFiles({ visit, form, files }: Omit<NewImportPageProps, 'largest'>) {
  const t = texts[visit.language]
  return (
    <Panel narrow title={t.lying}>
      <PostForm visit={visit} action={paths.newImport()} class="fg-form">
        <RadioButtons
          form={form}
          field="file"
          legend={t.whichFile}
          language={visit.language}
          options={files.map((file) => ({
            value: file.name,
            label: file.name.split('/').at(-1) ?? '',
            hint: told(file, visit),
          }))}
        />
        <Actions>
          <Button>{t.next}</Button>
          <ButtonLink href={paths.snapshots()} variant="tertiary">
            {t.cancel}
          </ButtonLink>
        </Actions>
      </PostForm>
    </Panel>
  )
}

function told({ bytes, receivedAt }: InboxFile, { language }: Visit): string {
  const t = texts[language]
  const size = t.megabytes(bytes)
  if (receivedAt === null) return size
  return t.sentAt(size, `${formatDate(dayOf(receivedAt), language)} ${formatTime(receivedAt, language)}`)
}

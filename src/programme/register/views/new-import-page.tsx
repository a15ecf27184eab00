import { paths } from '../../../paths.ts'
import type { InboxFile } from '../../../platform/inbox.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { RadioButtons } from '../../../ui/radio-buttons/radio-buttons.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'

/** Which of the files laid ready is to be taken in. */
export function NewImportPage({ visit, form, files }: { visit: Visit; form: Form; files: readonly InboxFile[] }) {
  const t = texts[visit.language]
  return (
    <Page
      visit={visit}
      title={t.chooseTitle}
      lead={t.chooseLead}
      form={form}
      back={{ href: paths.snapshots(), label: t.title }}
    >
      <Panel narrow>
        {files.length === 0 ? (
          <EmptyState>{t.noFiles}</EmptyState>
        ) : (
          <PostForm visit={visit} action={paths.newImport()} class="fg-form">
            <RadioButtons
              form={form}
              field="file"
              legend={t.whichFile}
              language={visit.language}
              options={files.map(({ name, bytes }) => ({ value: name, label: name, hint: t.megabytes(bytes) }))}
            />
            <Actions>
              <Button>{t.next}</Button>
              <ButtonLink href={paths.snapshots()} variant="tertiary">
                {t.cancel}
              </ButtonLink>
            </Actions>
          </PostForm>
        )}
      </Panel>
    </Page>
  )
}

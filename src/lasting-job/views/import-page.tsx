import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { Button } from '../../ui/button/button.tsx'
import { Checkbox } from '../../ui/checkboxes/checkboxes.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { FileInput } from '../../ui/file-input/file-input.tsx'
import type { Form } from '../../ui/form.ts'
import { Panel } from '../../ui/panel/panel.tsx'
import { PostForm } from '../../ui/post-form/post-form.tsx'
import { Actions } from '../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Reject } from '../read-hours-file.ts'
import { texts } from '../texts.ts'
import { JobFrame } from './frame.tsx'

interface Props {
  readonly visit: Visit
  readonly actor: Actor
  readonly form: Form
  /** Everything that is wrong with the file. */
  readonly rejects: readonly Reject[]
}

const mostShown = 100

/** Paid hours from a file: all of it, or nothing with what to put right. */
export function ImportPage({ visit, actor, form, rejects }: Props) {
  const { language } = visit
  const t = texts[language].imports
  const shared = { form, language, required: false } as const
  return (
    <JobFrame visit={visit} actor={actor} part="hours" title={t.title} lead={t.lead} form={form}>
      <div class="fg-stack">
        {rejects.length > 0 && <Rejects visit={visit} rejects={rejects} />}
        <Panel narrow>
          <PostForm visit={visit} action={paths.jobHoursImport()} class="fg-form" upload>
            <FileInput {...shared} field="file" label={t.file} hint={t.fileHint} accept=".csv,text/csv,.txt" />
            <TextArea {...shared} field="text" label={t.text} rows={6} />
            <Checkbox form={form} field="fileCounts" label={t.counts} hint={t.countsHint} />
            <Actions>
              <Button>{t.submit}</Button>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </JobFrame>
  )
}

function Rejects({ visit, rejects }: Pick<Props, 'visit' | 'rejects'>) {
  const t = texts[visit.language].imports
  const more = rejects.length - mostShown
  return (
    <Panel title={t.rejects(rejects.length)} flush foot={more > 0 ? t.more(more) : undefined}>
      <DataTable
        caption={t.rejects(rejects.length)}
        columns={[{ label: t.line, number: true }, { label: t.column }, { label: t.why }]}
        rows={rejects.slice(0, mostShown).map(({ line, column, why }) => ({
          cells: [String(line), t.columns[column], t.reasons[why]],
        }))}
      />
    </Panel>
  )
}

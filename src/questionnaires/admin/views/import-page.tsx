import { paths } from '../../../paths.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { FileInput } from '../../../ui/file-input/file-input.tsx'
import type { Form } from '../../../ui/form.ts'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import { Actions } from '../../../ui/save-bar/save-bar.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { placeOf } from '../../describe-problem.ts'
import type { QuestionnaireProblem } from '../../questionnaire-problems.ts'
import { texts as common } from '../../texts.ts'
import { texts } from '../texts.ts'

const mostShown = 50

interface Props {
  readonly visit: Visit
  readonly form: Form
  /** Everything that is wrong with what was sent. */
  readonly problems: readonly QuestionnaireProblem[]
}

export function ImportPage({ visit, form, problems }: Props) {
  const t = texts[visit.language]
  const { language } = visit
  return (
    <Page
      visit={visit}
      title={t.importTitle}
      lead={t.importLead}
      back={{ href: paths.questionnaires(), label: t.back }}
      form={form}
    >
      <div class="fg-stack">
        {problems.length > 0 ? <Problems visit={visit} problems={problems} /> : null}
        <Panel narrow>
          <PostForm visit={visit} action={paths.questionnaireImport()} upload>
            <FileInput
              form={form}
              field="file"
              label={t.file}
              hint={t.fileHint}
              accept=".json"
              language={language}
              required={false}
            />
            <TextArea
              form={form}
              field="text"
              label={t.text}
              hint={t.textHint}
              rows={12}
              language={language}
              required={false}
            />
            <Actions>
              <Button>{t.import}</Button>
              <a href={paths.questionnaires()}>{t.cancel}</a>
            </Actions>
          </PostForm>
        </Panel>
      </div>
    </Page>
  )
}

function Problems({ visit: { language }, problems }: Omit<Props, 'form'>) {
  const t = texts[language]
  const more = problems.length - mostShown
  return (
    <Panel title={t.problems} aside={t.problemsLead} flush foot={more > 0 ? t.moreProblems(more) : undefined}>
      <DataTable
        caption={t.problems}
        columns={[{ label: t.place }, { label: t.problem }]}
        rows={problems.slice(0, mostShown).map((problem) => ({
          cells: [<code>{placeOf(problem, language)}</code>, common[language].problems[problem.code]],
        }))}
      />
    </Panel>
  )
}

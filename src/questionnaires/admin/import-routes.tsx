import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { pages, type Typed } from '../../platform/web/pages.ts'
import { emptyForm, type Form } from '../../ui/form.ts'
import { bridge } from '../bridge.ts'
import { allItems, asksWorkplace, type Questionnaire } from '../questionnaire.ts'
import { largestFile } from '../questionnaire-input.ts'
import { findQuestionnaire } from '../questionnaire-queries.ts'
import { type ImportRefusal, importQuestionnaire } from './import-questionnaire.ts'
import { texts } from './texts.ts'
import { ImportPage } from './views/import-page.tsx'

/** A new version from a file or a pasted text. */
export const questionnaireImportRoutes = pages()
const may = 'manage-questionnaires'

questionnaireImportRoutes.get(
  paths.questionnaireImport,
  { may, audit: 'questionnaire.begun', example: {} },
  ({ visit, show }) => show(<ImportPage visit={visit} form={emptyForm} problems={[]} />),
)

questionnaireImportRoutes.post(
  paths.questionnaireImport,
  { may, audit: 'questionnaire.imported', example: {} },
  async ({ db, actor, form, now, visit, show, redirect }) => {
    const t = texts[visit.language]
    const { field, text } = sent(form)
    const refuse = (error: string, refusal?: ImportRefusal) => {
      const problems = refusal?.why === 'broken' ? refusal.problems : []
      const page = <ImportPage visit={visit} form={kept(text, field, error)} problems={problems} />
      return show(page, 422)
    }
    if (text.trim() === '') return refuse(t.refused.empty)
    const imported = await importQuestionnaire(db, actor, text, now)
    if (!imported.ok) return refuse(inWords(imported.refusal, visit.language), imported.refusal)
    const { questionnaire, previous } = imported
    const before = previous === null ? null : await findQuestionnaire(db, questionnaire.id, previous)
    return redirect(
      paths.questionnaire({ questionnaire: questionnaire.id, version: questionnaire.version }),
      noticeOf(questionnaire, before, visit.language),
    )
  },
)

/** The file where one was chosen, else the text. */
function sent({ file, text }: Typed): { readonly field: 'file' | 'text'; readonly text: string } {
  const chosen = one(file)
  return chosen === '' ? { field: 'text', text: one(text) } : { field: 'file', text: chosen }
}

const one = (value: Typed[string] | undefined) => (typeof value === 'string' ? value : (value?.[0] ?? ''))

// A browser does not fill in a chosen file again: its text goes into the field beside, where it can be corrected.
const kept = (text: string, field: 'file' | 'text', error: string): Form => ({
  values: { text: text.length > largestFile ? '' : text },
  errors: { [field]: error },
})

function inWords(refusal: ImportRefusal, language: Language): string {
  const { refused } = texts[language]
  if (refusal.why === 'broken') return refused.broken(refusal.problems.length)
  const { title, version } = refusal.questionnaire
  return refused[refusal.why](title.da.text, version, refusal.newest)
}

function noticeOf(questionnaire: Questionnaire, before: Questionnaire | null, language: Language): string {
  const t = texts[language]
  const { title, version } = questionnaire
  const imported = t.importedNotice(
    title.da.text,
    version,
    allItems(questionnaire).length,
    asksWorkplace(questionnaire),
  )
  const bridged = before && bridge(before, questionnaire)
  if (!bridged) return imported
  if (!bridged.ok) return `${imported} ${t.bridge[bridged.refusal]}`
  const { compared, added, gone } = bridged.value
  return imported + t.comparedNotice(before.version, compared.length, added.length, gone.length)
}

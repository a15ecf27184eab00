import { paths } from '../../../paths.ts'
import { dayOf, formatDate } from '../../../platform/i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Flag } from '../../../ui/flag/flag.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { PostForm } from '../../../ui/post-form/post-form.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Standing } from '../standing.ts'
import { texts } from '../texts.ts'
import type { VersionProps } from './version-page.tsx'

/** Who stands by which language. */
export function TranslationsPanel({ visit, standings }: VersionProps) {
  const t = texts[visit.language]
  return (
    <Panel title={t.translations}>
      <p class="fg-s fg-quiet">{t.translationsLead}</p>
      <ul class="fg-plain">
        {standings.map((standing) => (
          <li class="fg-entry">
            <span class="fg-strong">{t.languageNames[standing.language]}</span>{' '}
            {standing.reviewed ? null : <Flag kind="line">{t.unreviewed}</Flag>}
            <br />
            <span class="fg-s fg-quiet">{standingWords(standing, visit)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function standingWords({ language, reviewed, coverage, approval }: Standing, visit: Visit): string {
  const t = texts[visit.language]
  if (approval) return t.approvedBy(approval.approvedBy, formatDate(dayOf(approval.approvedAt), visit.language))
  if (coverage === 'part') return t.partly
  if (!reviewed) return t.notApproved
  return language === 'da' ? t.original : t.reviewedInFile
}

/** Stands under the texts it is about: who has read them comes past it. */
export function ApprovePanel({ visit, version, standings, language, form }: VersionProps) {
  const t = texts[visit.language]
  const standing = standings.find((each) => each.language === language)
  if (!standing || standing.reviewed) return null
  if (standing.coverage === 'part') return <Note>{t.notWhole}</Note>
  const at = { questionnaire: version.id, version: version.version, language }
  return (
    <Panel title={t.approveTitle(t.languageNames[language])}>
      <p class="fg-quiet">{t.approveLead}</p>
      <PostForm visit={visit} action={paths.translationApproval(at)}>
        <Checkboxes
          form={form}
          field="hasRead"
          legend={t.haveYouRead}
          language={visit.language}
          options={[{ value: 'on', label: t.hasRead }]}
        />
        <div class="fg-actions">
          <Button>{t.approve}</Button>
        </div>
      </PostForm>
    </Panel>
  )
}

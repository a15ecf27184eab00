import { paths } from '../../../paths.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { Cpr } from '../../../platform/ids.ts'
import { Note } from '../../../ui/note/note.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import { formatCpr } from '../../cpr.ts'
import { CasePage } from '../../views/case-page.tsx'
import { texts } from '../texts.ts'

interface ShownNumberPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly cpr: Cpr | null
}

/** The answer to "show": the number once, in a page that no address leads back to. */
export function ShownNumberPage({ visit, actor, file, cpr }: ShownNumberPageProps) {
  const t = texts[visit.language]
  return (
    <CasePage
      visit={visit}
      actor={actor}
      file={file}
      tab="details"
      title={t.shownTitle}
      {...(cpr ? { shownNumber: formatCpr(cpr) } : {})}
    >
      <Note icon="visibility">
        {cpr ? t.shown : t.noNumber} <a href={paths.citizenDetails({ citizen: file.citizen.id })}>{t.hideAgain}</a>
      </Note>
    </CasePage>
  )
}

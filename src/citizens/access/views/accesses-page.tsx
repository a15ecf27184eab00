import type { Actor } from '../../../platform/auth/actor.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { CaseFile } from '../../case-file.ts'
import { CasePage } from '../../views/case-page.tsx'
import type { Look } from '../access-log.ts'
import { texts } from '../texts.ts'
import { LookTable } from './look-table.tsx'

interface AccessesPageProps {
  readonly visit: Visit
  readonly actor: Actor
  readonly file: CaseFile
  readonly looks: readonly Look[]
}

export function AccessesPage({ visit, actor, file, looks }: AccessesPageProps) {
  const t = texts[visit.language]
  return (
    <CasePage visit={visit} actor={actor} file={file} tab="accesses">
      <Panel title={t.accessesTitle}>
        <p class="fg-quiet fg-below-3">{t.accessesLead}</p>
        <LookTable looks={looks} visit={visit} />
      </Panel>
    </CasePage>
  )
}

import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts } from '../texts.ts'
import { MineAndNot } from './mine-and-not.tsx'

interface Props {
  readonly visit: Visit
  readonly role: 'facilitator' | 'evaluator'
}

export function ProgrammePage({ visit, role }: Props) {
  const t = texts[visit.language]
  const isFacilitator = role === 'facilitator'
  return (
    <Page visit={visit} title={t.programmeTitle} lead={isFacilitator ? t.facilitatorLead : t.evaluatorLead}>
      <MineAndNot
        language={visit.language}
        yours={isFacilitator ? t.facilitatorYours : t.evaluatorYours}
        notYours={t.noPerson}
      >
        <Panel title={t.soon}>
          <EmptyState>{isFacilitator ? t.facilitatorSoon : t.evaluatorSoon}</EmptyState>
        </Panel>
      </MineAndNot>
    </Page>
  )
}

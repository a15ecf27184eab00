import type { Erratum } from '../../indicators/index.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { GoalNumber } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'

interface ErrataPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly goal: GoalNumber
  readonly own: readonly Erratum[]
  readonly others: readonly Erratum[]
}

/** Where the source contradicts itself, and what we decided: those of the goal first, then the rest. */
export function ErrataPage({ visit, atHand, goal, own, others }: ErrataPageProps) {
  const t = texts[visit.language].errata
  return (
    <GoalFrame visit={visit} atHand={atHand} goal={goal} part="errata" title={t.title} lead={t.lead} invented={false}>
      <div class="fg-stack">
        <Errata errata={own} visit={visit} title={t.ofGoal(goal)} />
        {others.length > 0 && <Errata errata={others} visit={visit} title={t.others} />}
      </div>
    </GoalFrame>
  )
}

function Errata({ errata, visit, title }: { errata: readonly Erratum[]; visit: Visit; title: string }) {
  const { language } = visit
  const t = texts[language].errata
  return (
    <Panel title={title} flush>
      <DataTable
        caption={title}
        columns={[{ label: t.number }, { label: t.wrong }, { label: t.decided }, { label: t.shownAt }]}
        rows={errata.map(({ number, wrong, decided, shownAt }) => ({
          cells: [
            String(number),
            <span class="fg-prose">{wrong[language]}</span>,
            <span class="fg-prose">{decided[language]}</span>,
            shownAt.map((place) => t.place[place]).join(', '),
          ],
        }))}
      />
    </Panel>
  )
}

import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { Outcome } from '../outcome.ts'
import { texts } from '../texts.ts'

const shown = 100

/** Refused cells by row, column, what was expected and why not; never what stood there. */
export function RejectTable({ visit, outcome }: { visit: Visit; outcome: Outcome }) {
  const t = texts[visit.language]
  const { rejects } = outcome
  const { row, column, expected, reason } = t.rejectColumns
  return (
    <Panel title={t.rejects} aside={rejects.length > shown ? t.moreRejects(shown) : undefined} flush>
      <DataTable
        caption={t.rejects}
        columns={[row, column, reason, expected].map((label) => ({ label }))}
        rows={rejects.slice(0, shown).map((each) => ({
          cells: [String(each.row), each.column, t.reasons[each.reason], t.expected[each.kind]],
        }))}
      />
    </Panel>
  )
}

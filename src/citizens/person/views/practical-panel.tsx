import { FactRows } from '../../../ui/facts/facts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { KnownDetails } from '../known-details.ts'
import { texts } from '../texts.ts'

interface PracticalPanelProps {
  readonly visit: Visit
  readonly practical: NonNullable<KnownDetails['practical']>
}

/** What of family, transport and wishes bears on work. */
export function PracticalPanel({ visit, practical: { children, transport, wishes } }: PracticalPanelProps) {
  const t = texts[visit.language]
  return (
    <Panel title={t.sections.practical}>
      <FactRows
        items={[
          { label: t.fields.children, value: children || t.notNoted },
          { label: t.fields.transport, value: transport || t.notNoted },
          { label: t.fields.wishes, value: wishes.join(', ') || t.notNoted },
        ]}
      />
    </Panel>
  )
}

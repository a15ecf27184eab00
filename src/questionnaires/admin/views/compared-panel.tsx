import type { Child } from '../../../ui/child.ts'
import { FactRows } from '../../../ui/facts/facts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { bridge } from '../../bridge.ts'
import { itemOf, type Questionnaire } from '../../questionnaire.ts'
import { texts } from '../texts.ts'
import type { VersionProps } from './version-page.tsx'

/** What of a version can be compared with the one before it. */
export function ComparedPanel({ visit, version, before }: VersionProps) {
  if (!before) return null
  const t = texts[visit.language]
  const bridged = bridge(before.definition, version.definition)
  if (!bridged.ok)
    return (
      <Panel title={t.comparedWith(before.version)}>
        <p>{t.bridge[bridged.refusal]}</p>
      </Panel>
    )
  const { compared, added, gone } = bridged.value
  const named = (of: Questionnaire, ids: readonly string[]): Child =>
    ids.length === 0 ? t.noneOfThem : ids.map((id) => itemOf(of, id)?.label.da.text ?? id).join(', ')
  const demands = compared.flatMap(({ demand, id }) =>
    demand ? [t.demandFrom(itemOf(version.definition, id)?.label.da.text ?? id, demand.from, demand.to)] : [],
  )
  const reworded = compared.filter((item) => item.reworded).map(({ id }) => id)
  return (
    <Panel title={t.comparedWith(before.version)}>
      <FactRows
        items={[
          { label: t.compared, value: compared.length },
          { label: t.reworded, value: named(version.definition, reworded) },
          ...(demands.length > 0 ? [{ label: t.demandChanged, value: demands.join(', ') }] : []),
          { label: t.added, value: named(version.definition, added) },
          { label: t.gone, value: named(before.definition, gone) },
        ]}
      />
    </Panel>
  )
}

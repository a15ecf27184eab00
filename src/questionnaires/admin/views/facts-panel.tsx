import { FactRows } from '../../../ui/facts/facts.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import { asksWorkplace, itemsFor } from '../../questionnaire.ts'
import { texts } from '../texts.ts'
import { Words } from './theme-panel.tsx'
import type { VersionProps } from './version-page.tsx'
import { importedWords } from './versions-page.tsx'

/** Where a version comes from, and how it is answered. */
export function FactsPanel({ visit, version, language }: VersionProps) {
  const t = texts[visit.language]
  const { definition } = version
  const { scale, skip } = definition
  const words = { visit, language }
  return (
    <Panel title={t.facts}>
      <FactRows
        items={[
          { label: t.imported, value: importedWords(version, visit) },
          {
            label: t.items,
            value: asksWorkplace(definition)
              ? t.workplaceItems(itemsFor(definition, 'workplace').length)
              : t.itemCounts(itemsFor(definition, 'citizen').length, itemsFor(definition, 'caseworker').length),
          },
          { label: t.rhythm, value: t.everyDays(definition.rhythmDays) },
          { label: `${t.scale}: ${scale.min}`, value: <Words {...words} of={scale.low} /> },
          { label: `${t.scale}: ${scale.max}`, value: <Words {...words} of={scale.high} /> },
          ...(skip.citizen ? [{ label: t.raters.citizen, value: <Words {...words} of={skip.citizen} /> }] : []),
          ...(skip.caseworker
            ? [{ label: t.raters.caseworker, value: <Words {...words} of={skip.caseworker} /> }]
            : []),
        ]}
      />
      <p class="fg-s fg-quiet fg-above-2">{definition.source}</p>
    </Panel>
  )
}

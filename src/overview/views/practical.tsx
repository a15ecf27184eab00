import { Panel } from '../../ui/panel/panel.tsx'
import { texts } from '../texts.ts'
import type { OverviewProps } from './overview-page.tsx'

/** Family and practical matters, as far as they bear on work. */
export function Practical({ visit, details: { practical } }: OverviewProps) {
  const t = texts[visit.language]
  if (!practical) return null
  const rows = [
    [t.children, practical.children],
    [t.transport, practical.transport],
    [t.wishes, practical.wishes.join(', ')],
  ] as const
  return (
    <Panel title={t.practical}>
      <dl class="fg-two">
        {rows.map(([label, value]) => (
          <>
            <dt>{label}</dt>
            <dd>{value ? value : <span class="fg-quiet">{t.nothingNoted}</span>}</dd>
          </>
        ))}
      </dl>
    </Panel>
  )
}

import { paths } from '../../../paths.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Note } from '../../../ui/note/note.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { Since, TeamReflection } from '../find-reflection.ts'
import type { Quarter } from '../quarter.ts'
import { texts } from '../texts.ts'
import { GapSection } from './gap-section.tsx'
import { MoversSection } from './movers-section.tsx'
import { SpreadSection } from './spread-section.tsx'

export interface ReflectionProps {
  readonly visit: Visit
  /** Whose citizens: the team's or the municipality's name. */
  readonly unit: string
  readonly quarter: Quarter
  readonly quarters: readonly Quarter[]
  readonly since: Since
  readonly reflection: TeamReflection
}

/** What a team can learn of its own FIP: where the raters differ, how the answers lie, what moves. */
export function ReflectionPage(props: ReflectionProps) {
  const { visit, unit, quarter, reflection } = props
  const t = texts[visit.language]
  return (
    <Page visit={visit} title={t.title} lead={t.lead(unit, t.quarter(quarter.id))}>
      <Choice {...props} />
      <p class="fg-meta fg-above-2 fg-below-4">{t.onlyEnded}</p>
      <div class="fg-stack">
        {reflection.hasHealth ? null : <Note icon="visibility-off">{t.noHealth}</Note>}
        {reflection.isEmpty ? (
          <Panel>
            <EmptyState>{t.empty}</EmptyState>
          </Panel>
        ) : (
          <>
            <GapSection {...props} />
            <SpreadSection {...props} />
            <MoversSection {...props} />
          </>
        )}
      </div>
    </Page>
  )
}

function Choice({ visit, quarter, quarters }: ReflectionProps) {
  const t = texts[visit.language]
  return (
    <nav class="fg-chips" aria-label={t.period}>
      {quarters.map(({ id }) => (
        <a
          class="fg-chip"
          href={`${paths.reflection()}?kvartal=${id}`}
          aria-current={id === quarter.id ? 'true' : undefined}
        >
          {t.quarter(id)}
        </a>
      ))}
    </nav>
  )
}

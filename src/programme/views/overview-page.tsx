import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { ButtonLink } from '../../ui/button/button.tsx'
import { DumbbellFigure } from '../../ui/chart/dumbbell.tsx'
import { EmptyState } from '../../ui/empty-state/empty-state.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { dumbbellSpec } from '../dumbbell-spec.ts'
import { findingOf } from '../finding.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { Overview, OverviewRow } from '../overview.ts'
import { texts as own } from '../own-goals/texts.ts'
import type { GoalNumber, Published } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'
import { SourceLine } from './source-line.tsx'

interface OverviewPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly goal: GoalNumber
  /** Null where nothing is published yet. */
  readonly shown: { readonly published: Published; readonly overview: Overview } | null
}

/** A goal over the municipalities, before and now. */
export function OverviewPage({ visit, atHand, goal, shown }: OverviewPageProps) {
  const t = texts[visit.language]
  const frame = { visit, atHand, goal, part: 'municipalities', title: t.goalTitle[goal] } as const
  if (!shown)
    return (
      <GoalFrame {...frame} invented={false}>
        <Panel>
          <EmptyState>
            {t.none} {atHand.mayImport && <a href={paths.snapshots()}>{t.toRegister}</a>}
          </EmptyState>
        </Panel>
      </GoalFrame>
    )
  const { overview, published } = shown
  const { baselinePeriod, period, rows } = overview
  const lead = t.lead(rows.length, baselinePeriod && t.period(baselinePeriod), t.period(period))
  return (
    <GoalFrame
      {...frame}
      lead={lead}
      invented={published.invented}
      actions={<Files goal={goal} language={visit.language} />}
    >
      <Panel>
        <Dumbbells overview={overview} published={published} language={visit.language} />
      </Panel>
      <div class="fg-above-4">
        <Note>
          {{ 1: t.seniority, 2: t.visitationRules, 3: t.companyNote }[goal]}
          {goal !== 1 && atHand.seesOwn && (
            <>
              {' '}
              <a href={paths.ownGoals()}>{own[visit.language].link}</a>
            </>
          )}
        </Note>
      </div>
    </GoalFrame>
  )
}

function Files({ goal, language }: { goal: GoalNumber; language: Language }) {
  const t = texts[language].file
  return (
    <>
      {(['xlsx', 'csv', 'png', 'svg'] as const).map((format) => (
        <ButtonLink href={paths.goalFile({ goal, format })} icon="download">
          {t[format]}
        </ButtonLink>
      ))}
    </>
  )
}

function Dumbbells({
  overview,
  published,
  language,
}: {
  overview: Overview
  published: Published
  language: Language
}) {
  const t = texts[language]
  const { baselinePeriod, period, mean } = overview
  return (
    <DumbbellFigure
      id={`maal-${overview.goal}`}
      title={t.figureTitle(t.goalTitle[overview.goal])}
      finding={t.finding(findingOf(overview))}
      spec={dumbbellSpec(overview, language)}
      rows={overview.rows.map((row) => ({ ...rowOf(row), href: paths.goalMunicipality({ municipality: row.code }) }))}
      namesHead={t.municipality}
      leadingHeads={[t.people]}
      trailingHeads={overview.columns.map((column) => t.column[column])}
      foot={{ ...rowOf(mean), name: t.meanOf[overview.method] }}
      marks={baselinePeriod ? t.marks(t.period(baselinePeriod), t.period(period)) : t.marksNow(t.period(period))}
      source={<SourceLine published={published} language={language} />}
      least={published.result.threshold}
    />
  )
}

const rowOf = ({ name, people, before, now, change, further }: OverviewRow) => ({
  name,
  leading: [people],
  before,
  now,
  change,
  trailing: further,
})

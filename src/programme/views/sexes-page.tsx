import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { DumbbellFigure } from '../../ui/chart/dumbbell.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { GoalNumber, Published } from '../result-queries.ts'
import type { Sexes, SexesRow } from '../sexes.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'
import { SourceLine } from './source-line.tsx'

interface SexesPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly published: Published
  /** `2018Q4` or `2018-12` */
  readonly period: string
  /** Null where the source does not tell. */
  readonly sexes: Sexes | null
}

/** Women and men in each municipality, and the gap between them. */
export function SexesPage({ visit, atHand, published, period, sexes }: SexesPageProps) {
  const { language } = visit
  const t = texts[language].sexes
  const { result, invented } = published
  const when = texts[language].period(period)
  const otherQuarter = result.goal === 1 ? (sexes?.baselinePeriod ?? null) : null
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={result.goal}
      part="sexes"
      title={t.title(result.goal)}
      lead={t.lead(result.goal, when)}
      invented={invented}
    >
      <Panel>
        {sexes ? (
          <Gaps published={published} sexes={sexes} language={language} />
        ) : (
          <>
            <p class="fg-finding fg-below-3">{t.untold}</p>
            <p class="fg-source">
              <SourceLine published={published} language={language} />
            </p>
          </>
        )}
      </Panel>
      {otherQuarter && (
        <div class="fg-above-4">
          <Note>{t.baseline(texts[language].period(otherQuarter))}</Note>
        </div>
      )}
    </GoalFrame>
  )
}

interface GapsProps {
  readonly published: Published
  readonly sexes: Sexes
  readonly language: Language
}

function Gaps({ published, sexes, language }: GapsProps) {
  const t = texts[language].sexes
  const { result } = published
  const { baselinePeriod, rows, mean } = sexes
  return (
    <DumbbellFigure
      id="kvinder-og-maend"
      title={t.title(result.goal)}
      finding={findingOf(sexes, result.goal, language)}
      spec={{
        means: { before: mean.women, now: mean.men },
        unit: '%',
        words: { before: t.women, now: t.men, change: t.gap, beforeMean: t.womenMean, nowMean: t.menMean },
        language,
      }}
      rows={rows.map((row) => ({ ...rowOf(row), href: paths.goalMunicipality({ municipality: row.code }) }))}
      namesHead={texts[language].municipality}
      trailingHeads={baselinePeriod ? [t.gapBefore] : []}
      foot={{ ...rowOf(mean), name: texts[language].meanOf[result.projectMean.method] }}
      marks={`${t.marks} ${t.minus}`}
      source={<SourceLine published={published} language={language} />}
      least={result.threshold}
    />
  )
}

const rowOf = ({ name, women, men, gap, gapBefore }: SexesRow) => ({
  name,
  before: women,
  now: men,
  change: gap,
  trailing: [gapBefore],
})

function findingOf({ mean, before, baselinePeriod, rows }: Sexes, goal: GoalNumber, language: Language): string {
  const t = texts[language].sexes
  const { men, women, gap } = mean
  if (typeof men !== 'number' || typeof women !== 'number' || typeof gap !== 'number') return t.none
  const ahead = rows.filter((row) => typeof row.gap === 'number' && row.gap < 0).map(({ name }) => name)
  const since =
    before && baselinePeriod && isWhole(before)
      ? t.before(texts[language].period(baselinePeriod), before.men, before.women, before.gap)
      : ''
  return [t.finding(goal, men, women, gap), since, ahead.length > 0 ? t.favour(ahead) : ''].filter(Boolean).join(' ')
}

const isWhole = (before: NonNullable<Sexes['before']>): before is { men: number; women: number; gap: number } =>
  Object.values(before).every((value) => typeof value === 'number')

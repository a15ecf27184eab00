import type { GoalOneResult } from '../../goals/index.ts'
import { paths } from '../../paths.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { DumbbellFigure } from '../../ui/chart/dumbbell.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { Published } from '../result-queries.ts'
import type { Sexes, SexesRow } from '../sexes.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'
import { SourceLine } from './source-line.tsx'

interface SexesPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly published: Published<GoalOneResult>
  readonly sexes: Sexes
}

/** Women and men in each municipality, and the gap between them. */
export function SexesPage({ visit, atHand, published, sexes }: SexesPageProps) {
  const { language } = visit
  const t = texts[language].sexes
  const { baselineQuarter, quarter, rows, mean } = sexes
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={1}
      part="sexes"
      title={t.title}
      lead={t.lead(texts[language].period(quarter))}
      invented={published.invented}
    >
      <Panel>
        <DumbbellFigure
          id="kvinder-og-maend"
          title={t.title}
          finding={findingOf(sexes, language)}
          spec={{
            means: { before: mean.women, now: mean.men },
            unit: '%',
            words: { before: t.women, now: t.men, change: t.gap, beforeMean: t.womenMean, nowMean: t.menMean },
            language,
          }}
          rows={rows.map((row) => ({ ...rowOf(row), href: paths.goalMunicipality({ municipality: row.code }) }))}
          namesHead={texts[language].municipality}
          trailingHeads={baselineQuarter ? [t.gapBefore] : []}
          foot={{ ...rowOf(mean), name: texts[language].meanOf.unweighted }}
          marks={`${t.marks} ${t.minus}`}
          source={<SourceLine published={published} language={language} />}
          least={published.result.threshold}
        />
      </Panel>
      {baselineQuarter && (
        <div class="fg-above-4">
          <Note>{t.baseline(texts[language].period(baselineQuarter))}</Note>
        </div>
      )}
    </GoalFrame>
  )
}

const rowOf = ({ name, women, men, gap, gapBefore }: SexesRow) => ({
  name,
  before: women,
  now: men,
  change: gap,
  trailing: [gapBefore],
})

function findingOf({ mean, before, baselineQuarter, rows }: Sexes, language: Language): string {
  const t = texts[language].sexes
  const { men, women, gap } = mean
  if (typeof men !== 'number' || typeof women !== 'number' || typeof gap !== 'number') return t.none
  const ahead = rows.filter((row) => typeof row.gap === 'number' && row.gap < 0).map(({ name }) => name)
  const since =
    before && baselineQuarter && isWhole(before)
      ? t.before(texts[language].period(baselineQuarter), before.men, before.women, before.gap)
      : ''
  return [t.finding(men, women, gap), since, ahead.length > 0 ? t.favour(ahead) : ''].filter(Boolean).join(' ')
}

const isWhole = (before: NonNullable<Sexes['before']>): before is { men: number; women: number; gap: number } =>
  Object.values(before).every((value) => typeof value === 'number')

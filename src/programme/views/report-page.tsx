import type { PublishedFigure } from '../../indicators/index.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import { NumberCell } from '../../ui/chart/number-table.tsx'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { ComparedFigure } from '../report.ts'
import type { GoalNumber } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { GoalFrame } from './goal-frame.tsx'

interface ReportPageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly goal: GoalNumber
  readonly figures: readonly ComparedFigure[]
  readonly invented: boolean
}

/** What was published for 2018 beside what is counted here. */
export function ReportPage({ visit, atHand, goal, figures, invented }: ReportPageProps) {
  const t = texts[visit.language].report
  const compared = figures.filter(({ difference }) => typeof difference === 'number')
  const close = compared.filter(({ difference }) => Math.abs(Number(difference)) <= 2).length
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={goal}
      part="report"
      title={t.title}
      lead={t.lead}
      invented={invented}
    >
      <div class="fg-stack">
        <Note>{invented ? t.invented : t.real}</Note>
        <p class="fg-finding">{t.finding(close, compared.length)}</p>
        <Panel flush foot={<p class="fg-source">{t.hiddenSpread}</p>}>
          <DataTable
            caption={t.title}
            columns={columns(visit.language)}
            rows={figures.map((figure) => ({ cells: cellsOf(figure, visit.language) }))}
          />
        </Panel>
      </div>
    </GoalFrame>
  )
}

function columns(language: Language) {
  const t = texts[language].report
  return [
    { label: t.figure },
    { label: t.at(t.published, t.baseline), number: true },
    { label: t.at(t.ours, t.baseline), number: true },
    { label: t.at(t.published, t.now), number: true },
    { label: t.at(t.ours, t.now), number: true, own: true },
    { label: t.difference, number: true },
    { label: t.spread, number: true },
    { label: t.spreadOurs, number: true },
  ]
}

function cellsOf({ published, before, now, spread, difference }: ComparedFigure, language: Language) {
  const t = texts[language].report
  const number = (value: ChartValue) => <NumberCell value={value} language={language} />
  const range = (of: { low: number; high: number } | null) => (of ? t.range(of.low, of.high) : '–')
  return [
    <>
      {t.part[published.part]}
      <br />
      <span class="fg-meta">
        {texts[language].period(published.baselinePeriod)} · {texts[language].period(published.period)}
      </span>
    </>,
    number(published.baseline),
    number(before),
    number(published.mean),
    number(now),
    typeof difference === 'number' ? signed(difference) : number(difference),
    range(spreadOf(published)),
    range(spread),
  ]
}

function spreadOf({ spread }: PublishedFigure) {
  if (!spread) return null
  return { low: Math.min(...spread.map(({ low }) => low)), high: Math.max(...spread.map(({ high }) => high)) }
}

const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value)}`

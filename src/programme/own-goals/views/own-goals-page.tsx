import type { Figure, Protected } from '../../../disclosure/index.ts'
import type { Share } from '../../../goals/index.ts'
import { newestDefinition } from '../../../indicators/index.ts'
import { paths } from '../../../paths.ts'
import { formatMonth, formatNumber } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import type { ChartValue } from '../../../ui/chart/chart-value.ts'
import { LineFigure } from '../../../ui/chart/charts.tsx'
import { NumberTable, type NumberTableSpec, SuppressedNote } from '../../../ui/chart/number-table.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { percent, shown } from '../../chart-values.ts'
import { texts as programme } from '../../texts.ts'
import type { OwnGoalThree, OwnGoalTwo } from '../own-counts.ts'
import { texts } from '../texts.ts'

/** A published figure of Jobindsats about the municipality. */
export interface Imported {
  readonly period: string
  readonly numerator: Protected | null
  readonly denominator: Protected | null
  readonly share: Share
  readonly upperBound: boolean
  readonly invented: boolean
}

interface Props {
  readonly visit: Visit
  readonly threshold: number
  /** Newest first. */
  readonly months: readonly OwnGoalTwo[]
  readonly quarters: readonly OwnGoalThree[]
  readonly imported: Readonly<Record<2 | 3, Imported | null>>
}

/** Goals 2 and 3 from own cases, the imported figures beside, and why they differ. */
export function OwnGoalsPage({ visit, threshold, months, quarters, imported }: Props) {
  const { language } = visit
  const t = texts[language]
  return (
    <Page visit={visit} title={t.title} lead={t.lead}>
      <div class="fg-stack">
        <Panel title={t.goal[2]}>
          <Course
            id="egne-2"
            title={t.goal[2]}
            finding={findingOf(months[0]?.share, (value) => t.finding2(value, monthName(months[0]?.month, language)))}
            points={months.map(({ month, share, people }) => [monthName(month, language), shareValue(share, people)])}
            namesHead={t.month}
            language={language}
          />
          <Numbers spec={monthTable(months, threshold, language)} language={language} />
          <Beside goal={2} imported={imported[2]} language={language} />
        </Panel>
        <Panel title={t.goal[3]}>
          <Course
            id="egne-3"
            title={t.goal[3]}
            finding={findingOf(quarters[0]?.share, (at) => t.finding3(at, quarterName(quarters[0]?.quarter, language)))}
            points={quarters.map(({ quarter, share, people }) => [
              quarterName(quarter, language),
              shareValue(share, people),
            ])}
            namesHead={t.quarter}
            language={language}
          />
          <Numbers spec={quarterTable(quarters, threshold, language)} language={language} />
          <Beside goal={3} imported={imported[3]} language={language} />
        </Panel>
      </div>
    </Page>
  )

  function findingOf(share: number | null | undefined, words: (percent: number) => string): string {
    return share == null ? t.noFinding : words(Math.round(share * 100))
  }
}

interface CourseProps {
  readonly id: string
  readonly title: string
  readonly finding: string
  /** Newest first. */
  readonly points: readonly (readonly [name: string, value: ChartValue])[]
  readonly namesHead: string
  readonly language: Language
}

function Course({ points, language, title, ...figure }: CourseProps) {
  const oldestFirst = points.toReversed()
  return (
    <LineFigure
      {...figure}
      title={title}
      spec={{
        categories: oldestFirst.map(([name]) => name),
        series: [{ name: title, kind: 'accent', values: oldestFirst.map(([, value]) => value) }],
        unit: '%',
        min: 0,
        max: 100,
        language,
      }}
    />
  )
}

function Numbers({ spec, language }: { spec: NumberTableSpec; language: Language }) {
  return (
    <div class="fg-above-4">
      <NumberTable {...spec} language={language} />
      <SuppressedNote table={spec} language={language} />
    </div>
  )
}

function monthTable(months: readonly OwnGoalTwo[], least: number, language: Language): NumberTableSpec {
  const t = texts[language]
  return {
    caption: `${t.goal[2]}, ${t.people}`,
    heads: [t.month, t.people, t.ready, t.unknown, t.share],
    rows: months.map(({ month, people, jobReady, unknown, share }) => ({
      name: formatMonth(month, language),
      values: [figure(people), figure(jobReady), figure(unknown), shareValue(share, people)],
    })),
    least,
  }
}

function quarterTable(quarters: readonly OwnGoalThree[], least: number, language: Language): NumberTableSpec {
  const t = texts[language]
  return {
    caption: `${t.goal[3]}, ${t.people}`,
    heads: [t.quarter, t.people, t.measure, t.share, t.added, t.shareAdded],
    rows: quarters.map(({ quarter, people, inMeasure, share, added, shareAdded }) => ({
      name: quarterName(quarter, language),
      values: [
        figure(people),
        figure(inMeasure),
        shareValue(share, people),
        figure(added),
        shareValue(shareAdded, people),
      ],
    })),
    least,
  }
}

const figure = (it: Figure): ChartValue => (it.kind === 'shown' ? it.value : 'suppressed')

/** Nobody has no share; whoever is hidden hides it. */
const shareValue = (share: number | null, people: Figure): ChartValue =>
  share !== null ? Math.round(share * 100) : people.kind === 'shown' && people.value === 0 ? null : 'suppressed'

const monthName = (month: PlainDate | undefined, language: Language) => (month ? formatMonth(month, language) : '')

function quarterName(quarter: PlainDate | undefined, language: Language): string {
  if (!quarter) return ''
  const number = String((Number(quarter.slice(5, 7)) + 2) / 3)
  return texts[language].quarterName(number, quarter.slice(0, 4))
}

/** What Jobindsats says, and why it says something else. */
function Beside({ goal, imported, language }: { goal: 2 | 3; imported: Imported | null; language: Language }) {
  const t = texts[language]
  const definition = newestDefinition(`goal-${goal}-own`)
  return (
    <div class="fg-above-4">
      <h3>{t.imported}</h3>
      <p>
        {imported ? lineOf(imported, language) : t.none} {imported?.invented && t.invented}{' '}
        {imported?.upperBound && t.upper}
      </p>
      <details class="fg-fold">
        <summary>{t.difference}</summary>
        <p>{definition.text[language]}</p>
        <p>{t.pooled}</p>
        <p class="fg-meta">
          {definition.id}@{definition.version} · <a href={paths.goalDefinition({ goal })}>{t.toDefinition}</a>
        </p>
      </details>
    </div>
  )
}

function lineOf({ period, share, numerator, denominator }: Imported, language: Language): string {
  const t = texts[language]
  const words = (value: ChartValue, unit = '') =>
    typeof value === 'number' ? `${formatNumber(value, language)}${unit}` : value === null ? '–' : t.hidden
  const at = programme[language].period(period)
  return t.importedLine(at, words(percent(share), ' %'), words(shown(numerator)), words(shown(denominator)))
}

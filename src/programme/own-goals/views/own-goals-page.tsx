import { formatMonth } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import type { PlainDate } from '../../../platform/plain-date.ts'
import type { ChartValue } from '../../../ui/chart/chart-value.ts'
import { LineFigure } from '../../../ui/chart/charts.tsx'
import type { NumberTableSpec } from '../../../ui/chart/number-table.tsx'
import { Page } from '../../../ui/page/page.tsx'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import type { OwnGoalThree, OwnGoalTwo } from '../own-counts.ts'
import { texts } from '../texts.ts'
import { Beside, type Compared } from './beside.tsx'
import { figure, shareValue } from './own-values.ts'

interface Props {
  readonly visit: Visit
  readonly threshold: number
  /** Newest first. */
  readonly months: readonly OwnGoalTwo[]
  readonly quarters: readonly OwnGoalThree[]
  readonly compared: Readonly<Record<2 | 3, Compared | null>>
}

/** Goals 2 and 3 from own cases, the imported figures beside, and why they differ. */
export function OwnGoalsPage({ visit, threshold, months, quarters, compared }: Props) {
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
            table={monthTable(months, threshold, language)}
            language={language}
          />
          <Beside goal={2} compared={compared[2]} least={threshold} language={language} />
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
            table={quarterTable(quarters, threshold, language)}
            language={language}
          />
          <Beside goal={3} compared={compared[3]} least={threshold} language={language} />
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
  readonly table: NumberTableSpec
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

const monthName = (month: PlainDate | undefined, language: Language) => (month ? formatMonth(month, language) : '')

function quarterName(quarter: PlainDate | undefined, language: Language): string {
  if (!quarter) return ''
  const number = String((Number(quarter.slice(5, 7)) + 2) / 3)
  return texts[language].quarterName(number, quarter.slice(0, 4))
}

import type { GoalOneMunicipality, GoalOneResult, Reach } from '../../goals/index.ts'
import { paths } from '../../paths.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { ChartValue } from '../../ui/chart/chart-value.ts'
import { NumberCell, NumberTable, SuppressedNote } from '../../ui/chart/number-table.tsx'
import { Facts } from '../../ui/facts/facts.tsx'
import { Column, Columns, Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import { percent, points, shown } from '../chart-values.ts'
import type { CoursePoint } from '../course.ts'
import type { GoalsAtHand } from '../load-frame.ts'
import type { OtherGoal } from '../other-goals.ts'
import type { Published } from '../result-queries.ts'
import { texts } from '../texts.ts'
import { CourseFigure } from './course-page.tsx'
import { GoalFrame } from './goal-frame.tsx'
import { SourceLine } from './source-line.tsx'

interface PlacePageProps {
  readonly visit: Visit
  readonly atHand: GoalsAtHand
  readonly published: Published<GoalOneResult>
  readonly municipality: GoalOneMunicipality
  readonly name: string
  readonly mean: readonly CoursePoint[]
  readonly points: readonly CoursePoint[]
  readonly others: readonly OtherGoal[]
}

/** One municipality: its level and change, who has reached the goal, the way there, and the other two goals. */
export function PlacePage({ visit, atHand, published, municipality, name, mean, points: own, others }: PlacePageProps) {
  const { language } = visit
  const t = texts[language].place
  const { quarter } = published.result
  return (
    <GoalFrame
      visit={visit}
      atHand={atHand}
      goal={1}
      part="municipalities"
      title={t.title(name)}
      lead={t.lead(texts[language].period(quarter))}
      back={{ href: paths.programme(), label: t.back }}
      invented={published.invented}
    >
      <p class="fg-finding fg-below-4">{findingOf(municipality, published.result, name, language)}</p>
      <KeyFacts municipality={municipality} result={published.result} language={language} />
      <div class="fg-stack fg-above-4">
        <Panel title={t.partsTitle}>
          <Groups municipality={municipality} published={published} language={language} />
        </Panel>
        <Columns>
          <Column width={7}>
            <Panel title={texts[language].course.ofMunicipality(name)}>
              <CourseFigure
                id="over-tid"
                mean={mean}
                place={{ code: municipality.code, name, points: own }}
                published={published}
                language={language}
              />
            </Panel>
          </Column>
          <Column width={5}>
            {others.length > 0 && (
              <Panel title={t.others}>
                <Others others={others} least={published.result.threshold} language={language} />
              </Panel>
            )}
          </Column>
        </Columns>
      </div>
    </GoalFrame>
  )
}

function findingOf({ share }: GoalOneMunicipality, { projectMean }: GoalOneResult, name: string, language: Language) {
  const t = texts[language].place
  const [now, mean] = [percent(share), percent(projectMean.share)]
  if (typeof now !== 'number') return t.hidden(name)
  return typeof mean === 'number' ? t.finding(name, now, mean) : t.alone(name, now)
}

function KeyFacts({
  municipality,
  result,
  language,
}: {
  municipality: GoalOneMunicipality
  result: GoalOneResult
  language: Language
}) {
  const t = texts[language]
  const { baseline, population, share, interval, changePp } = municipality
  const cell = (value: ChartValue, unit = '') => (
    <>
      <NumberCell value={value} language={language} />
      {typeof value === 'number' && unit}
    </>
  )
  return (
    <Facts
      columns={4}
      items={[
        { label: t.place.population, value: cell(shown(population)), note: t.period(result.quarter) },
        { label: t.place.reached, value: cell(percent(share), ' %'), note: intervalWords(interval, language) },
        {
          label: t.before,
          value: cell(percent(baseline?.share ?? null), ' %'),
          note: baseline && t.period(baseline.quarter),
        },
        {
          label: t.change,
          value: cell(points(changePp), ` ${t.place.points}`),
          note: baseline && t.place.since(t.period(baseline.quarter)),
        },
      ]}
    />
  )
}

function intervalWords(interval: Reach['interval'], language: Language): string | null {
  if (interval === null || 'suppressed' in interval) return null
  const [low, high] = [interval.low, interval.high].map((end) => formatNumber(Math.round(end * 100), language))
  return texts[language].place.uncertainty(low ?? '', high ?? '')
}

function Groups({
  municipality,
  published,
  language,
}: {
  municipality: GoalOneMunicipality
  published: Published
  language: Language
}) {
  const t = texts[language].place
  const s = texts[language].sexes
  const groups = [
    { name: t.all, of: municipality },
    { name: s.women, of: municipality.women },
    { name: s.men, of: municipality.men },
  ]
  const rows = groups.map(({ name, of }) => ({
    name,
    values: [shown(of.population), shown(of.selfSupporting), shown(of.education), shown(of.reached), percent(of.share)],
  }))
  const least = published.result.threshold
  return (
    <>
      <NumberTable
        caption={t.partsTitle}
        heads={[t.group, t.population, t.selfSupporting, t.education, t.reached, t.share]}
        rows={rows}
        language={language}
      />
      <SuppressedNote table={{ rows, least }} language={language} />
      <p class="fg-source">
        <SourceLine published={published} language={language} /> {t.wilson}
      </p>
    </>
  )
}

function Others({ others, least, language }: { others: readonly OtherGoal[]; least: number; language: Language }) {
  const t = texts[language]
  const rows = others.map(({ goal, period, people, before, now, mean }) => ({
    name: `${t.goalShort[goal]}, ${t.period(period)}`,
    href: paths.goal({ goal }),
    values: [people, before, now, mean],
  }))
  return (
    <>
      <NumberTable
        caption={t.place.others}
        heads={[t.place.goal, t.people, t.before, t.now, t.meanOf.pooled]}
        rows={rows}
        language={language}
      />
      <SuppressedNote table={{ rows, least }} language={language} />
    </>
  )
}

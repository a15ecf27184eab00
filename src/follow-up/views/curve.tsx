import type { Language } from '../../platform/i18n/language.ts'
import { weekOf } from '../../platform/plain-date.ts'
import { Figure } from '../../ui/chart/figure.tsx'
import { drawLines } from '../../ui/chart/line-chart.ts'
import { WideAndSmall } from '../../ui/chart/plot.tsx'
import { type Curve, curvesOf } from '../curves.ts'
import { nameOf } from '../scheme.ts'
import { texts } from '../texts.ts'
import type { WeeklyAnswer } from '../weekly/answer.ts'

interface Props {
  readonly answers: readonly WeeklyAnswer[]
  readonly language: Language
}

/** A curve a competence: what the workplace saw week by week against what the job demands. */
export function Curves({ answers, language }: Props) {
  return (
    <div class="fg-curves">
      {curvesOf(answers).map((curve) => (
        <OneCurve curve={curve} language={language} />
      ))}
    </div>
  )
}

function OneCurve({ curve: { competence, weeks }, language }: Pick<Props, 'language'> & { readonly curve: Curve }) {
  const t = texts[language]
  const { id, demand } = competence
  const name = nameOf(competence, language)
  const now = weeks.findLast(({ score }) => score !== null)?.score
  const categories = weeks.map(({ weekStartsOn }) => String(weekOf(weekStartsOn).week))
  const series = [
    { name: t.companySays, kind: 'accent', values: weeks.map(({ score }) => score) },
    { name: t.jobDemands, kind: 'past', values: weeks.map((week) => week.demand) },
  ] as const
  const spec = { categories, series, min: 1, max: 7, language }
  const finding =
    now === undefined || now === null
      ? `${name}: ${t.noScore}`
      : (now >= demand ? t.reached : t.short)(name, now, demand)
  return (
    <Figure
      finding={finding}
      language={language}
      table={{
        caption: t.curveTitle(name),
        heads: [t.week, t.companySays, t.jobDemands],
        rows: weeks.map((week, at) => ({ name: categories[at] ?? '', values: [week.score, week.demand] })),
      }}
    >
      <WideAndSmall
        id={`kurve-${id}`}
        title={t.curveTitle(name)}
        description={finding}
        wide={drawLines(spec, 380, 170)}
        small={drawLines(spec, 340, 170)}
      />
    </Figure>
  )
}

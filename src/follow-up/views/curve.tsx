import type { Language } from '../../platform/i18n/language.ts'
import { weekOf } from '../../platform/plain-date.ts'
import { Figure } from '../../ui/chart/figure.tsx'
import { drawLines } from '../../ui/chart/line-chart.ts'
import { WideAndSmall } from '../../ui/chart/plot.tsx'
import { findScheme } from '../library/schemes.ts'
import { type Competence, competencesOf } from '../scheme.ts'
import { texts } from '../texts.ts'
import type { WeeklyAnswer } from '../weekly/answer.ts'

interface Props {
  readonly answers: readonly WeeklyAnswer[]
  readonly language: Language
}

/** A curve a competence: what the workplace saw week by week against what the job demands. */
export function Curves({ answers, language }: Props) {
  const newest = answers.at(-1)
  if (!newest) return null
  const asked = competencesOf(findScheme(newest.track, newest.schemeVersion))
  return (
    <div class="fg-curves">
      {asked.map((competence) => (
        <Curve competence={competence} answers={answers} language={language} />
      ))}
    </div>
  )
}

function Curve({ competence, answers, language }: Props & { readonly competence: Competence }) {
  const t = texts[language]
  const { id, words, demand } = competence
  const name = words[language]
  const values = answers.map(({ scores }) => scores[id] ?? null)
  const now = values.findLast((value) => value !== null)
  const categories = answers.map(({ weekStartsOn }) => String(weekOf(weekStartsOn).week))
  const series = [
    { name: t.companySays, kind: 'accent', values },
    { name: t.jobDemands, kind: 'past', values: answers.map(() => demand) },
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
        rows: categories.map((week, at) => ({ name: week, values: [values[at] ?? null, demand] })),
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

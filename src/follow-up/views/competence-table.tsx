import type { Language } from '../../platform/i18n/language.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { curvesOf, endsOf } from '../curves.ts'
import { nameOf } from '../scheme.ts'
import { texts } from '../texts.ts'
import type { WeeklyAnswer } from '../weekly/answer.ts'

/** Every competence on a line: first answer, now, what the job demands, what is missing. */
export function CompetenceTable({
  answers,
  language,
}: {
  readonly answers: readonly WeeklyAnswer[]
  readonly language: Language
}) {
  const t = texts[language]
  const rows = curvesOf(answers).map((curve) => {
    const { first, now } = endsOf(curve)
    const { demand } = curve.competence
    return {
      cells: [
        nameOf(curve.competence, language),
        first ?? '–',
        now ?? t.noScore,
        demand,
        now === null ? (
          ''
        ) : now >= demand ? (
          <Flag kind="now" icon="check">
            {t.levelReached}
          </Flag>
        ) : (
          t.missing(demand - now)
        ),
      ],
    }
  })
  return (
    <DataTable
      caption={t.tableCaption}
      columns={[
        { label: t.competence },
        { label: t.first, number: true },
        { label: t.now, number: true, own: true },
        { label: t.demand, number: true },
        { label: t.state },
      ]}
      rows={rows}
    />
  )
}

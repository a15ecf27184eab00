import type { Language } from '../../platform/i18n/language.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { Flag } from '../../ui/flag/flag.tsx'
import { findScheme } from '../library/schemes.ts'
import { competencesOf } from '../scheme.ts'
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
  const newest = answers.at(-1)
  if (!newest) return null
  const rows = competencesOf(findScheme(newest.track, newest.schemeVersion)).map(({ id, words, demand }) => {
    const given = answers.flatMap(({ scores }) => scores[id] ?? [])
    const now = newest.scores[id]
    return {
      cells: [
        words[language],
        given[0] ?? '–',
        now ?? t.noScore,
        demand,
        now === undefined ? (
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

import { paths } from '../../paths.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { pages } from '../../platform/web/pages.ts'
import { ruleOn, smallestGroup } from '../../rules/index.ts'
import { findHeadline, type GoalNumber, type Published, type ResultOf } from '../result-queries.ts'
import { countGoalThree, countGoalTwo, endedMonths, endedQuarters, firstDayOf } from './own-counts.ts'
import { listOwnPeople } from './own-people-queries.ts'
import type { Compared, Imported, Own } from './views/beside.tsx'
import { OwnGoalsPage } from './views/own-goals-page.tsx'

/** Goals 2 and 3 from the municipality's own cases, beside what was imported. */
export const ownGoalRoutes = pages()

const [MONTHS, QUARTERS] = [13, 9]

ownGoalRoutes.get(
  paths.ownGoals,
  { may: 'see-own-goals', audit: 'own-goals.viewed', example: {} },
  async ({ db, actor, today, visit, show }) => {
    const threshold = ruleOn(smallestGroup, today).value
    const people = await listOwnPeople(db, actor)
    const code = String(actor.municipalityId)
    return show(
      <OwnGoalsPage
        visit={visit}
        threshold={threshold}
        months={endedMonths(today, MONTHS).map((month) => countGoalTwo(people, month, threshold))}
        quarters={endedQuarters(today, QUARTERS).map((quarter) => countGoalThree(people, quarter, threshold))}
        compared={{
          2: comparedWith(importedOf(await findHeadline(db, 2), code), (month) => {
            const { people: there, jobReady, share } = countGoalTwo(people, month, threshold)
            return { people: there, counted: jobReady, share }
          }),
          3: comparedWith(importedOf(await findHeadline(db, 3), code), (quarter) => {
            const { people: there, inMeasure, share } = countGoalThree(people, quarter, threshold)
            return { people: there, counted: inMeasure, share }
          }),
        }}
      />,
    )
  },
)

/** Beside what was imported, the own figure of the very same period. */
const comparedWith = (imported: Imported | null, count: (period: PlainDate) => Own): Compared | null =>
  imported && { imported, own: count(firstDayOf(imported.period)) }

/** What Jobindsats says of the municipality, where it has been imported and published. */
function importedOf<Goal extends Exclude<GoalNumber, 1>>(
  published: Published<ResultOf[Goal]> | null,
  code: string,
): Imported | null {
  const own = published?.result.municipalities.find((each) => each.code === code)
  if (!published || !own) return null
  const period = published.result.goal === 2 ? published.result.month : published.result.quarter
  const { numerator, denominator, share, upperBound } = own
  return { period, numerator, denominator, share, upperBound, invented: published.invented }
}

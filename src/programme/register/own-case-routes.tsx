import { type CaseFile, listNumbers, openCase } from '../../citizens/index.ts'
import { defaultParameters, explainCitizen, type PersonWhy, type Snapshot } from '../../dream/index.ts'
import { paths } from '../../paths.ts'
import { type Quarter, quarterFrom, quarterOfWeek, type Week, weeksOfQuarter } from '../../platform/period.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { namesOfMunicipalities } from '../municipality-queries.ts'
import { currentCodes } from './code-tables.ts'
import type { RegisterDesk } from './register-desk.ts'
import { OwnCasePage } from './views/own-case-page.tsx'

/**
 * Why a citizen counts as she does, for her caseworker: only from a register that her municipality has imported with CPR numbers
 * for its own citizens. A register of pseudonyms is never asked.
 */
export function ownCaseRoutes(desk: RegisterDesk) {
  const routes = pages()
  routes.get(
    paths.citizenGoal,
    { may: 'explain-own-case', audit: 'citizen.explained', example: { citizen: 1 } },
    async (request) => {
      const { db, actor, id, query, visit, show } = request
      const file = await openCase(db, actor, id('citizen'), request)
      const snapshot = await newestOwn(desk, String(actor.municipalityId))
      const quarter = snapshot ? (quarterFrom(query.get('kvartal') ?? '') ?? lastWhole(snapshot)) : null
      const answer = snapshot && quarter ? await explained(request, file, snapshot, quarter) : 'none'
      const place = (await namesOfMunicipalities(db))(String(actor.municipalityId))
      return show(
        <OwnCasePage visit={visit} actor={actor} file={file} quarter={quarter} answer={answer} place={place} />,
      )
    },
  )
  return routes
}

/** The newest extract that the municipality imported for its own citizens. */
const newestOwn = async ({ store }: RegisterDesk, municipality: string) =>
  (await store.list()).findLast(({ manifest }) => manifest.identified && manifest.municipality === municipality)

/** She may have had several numbers: the register knows one of them. */
async function explained(
  { db, actor }: Pick<Request, 'db' | 'actor'>,
  { citizen }: CaseFile,
  snapshot: Snapshot,
  quarter: Quarter,
): Promise<PersonWhy | 'not-there' | 'cannot'> {
  const { table } = await currentCodes(db)
  const municipality = String(actor.municipalityId)
  let reason: 'not-there' | 'cannot' = 'not-there'
  for (const { cpr } of await listNumbers(db, citizen.id)) {
    const why = await explainCitizen(snapshot, { cpr, municipality }, quarter, { ...defaultParameters, codes: table })
    if (why.ok) return why.value
    if (!['no-such-person', 'other-municipality'].includes(why.refusal.why)) reason = 'cannot'
  }
  return reason
}

/** The last quarter whose every week the register has. */
function lastWhole({ manifest }: Snapshot): Quarter | null {
  const known = new Set<Week>(manifest.weeks)
  const quarters = [...new Set(manifest.weeks.map(quarterOfWeek))]
  return quarters.findLast((quarter) => weeksOfQuarter(quarter).every((week) => known.has(week))) ?? null
}

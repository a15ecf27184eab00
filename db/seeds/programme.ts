import type { GoalOneResult, GoalResult } from '../../src/goals/index.ts'
import type { Db } from '../../src/platform/db/scope.ts'
import { setScope } from '../../src/platform/db/scope.ts'
import type { MunicipalityId } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import { insertResult } from '../../src/programme/index.ts'
import { insertRows } from './bulk.ts'
import { furtherTowns } from './municipalities.ts'
import results from './programme/results.json' with { type: 'json' }

/** What `write-programme.ts` counted from the invented register; a test counts it again. */
export interface WrittenProgramme {
  readonly headlines: readonly GoalResult[]
  readonly course: readonly GoalOneResult[]
  readonly snapshot: SnapshotFacts
}

export interface SnapshotFacts {
  readonly id: string
  readonly extractDate: PlainDate
  readonly sourceHash: string
  readonly persons: number
  readonly columns: number
  readonly firstWeek: string
  readonly lastWeek: string
  readonly map: object
}

const PROGRAMME = 0 as MunicipalityId

/** The invented municipalities of the programme by code: the demo's three, then those of the register alone. */
export const programmeTowns: readonly string[] = ['Fjordby', 'Højlund', 'Strandkær', ...furtherTowns]
export const townOf = (code: number) => programmeTowns[code - 900] ?? String(code)

/** The counted results. Counting them takes longer than a demo may take to start. */
export const writtenProgramme = results as unknown as WrittenProgramme

/** Members, names and published results of the demo's programme. The transaction is in the programme from here on. */
export async function seedProgramme(trx: Db, members: readonly MunicipalityId[], today: PlainDate): Promise<void> {
  for (const municipalityId of members) {
    await setScope(trx, { municipality: municipalityId })
    await insertRows(trx, 'programmeMember', [{ municipalityId, joinedOn: today }])
  }
  await setScope(trx, { municipality: PROGRAMME })
  await insertRows(
    trx,
    'programmeMunicipality',
    programmeTowns.map((name, at) => ({ municipalityId: PROGRAMME, code: String(900 + at), name, invented: true })),
  )
  await publish(trx, `${today}T06:00:00Z`)
}

async function publish(trx: Db, now: string): Promise<void> {
  const { headlines, course, snapshot } = writtenProgramme
  for (const result of headlines) await insertResult(trx, result, { series: 'headline', invented: true, now, by: null })
  for (const result of course) await insertResult(trx, result, { series: 'course', invented: true, now, by: null })
  if (snapshot) await insertSnapshot(trx, snapshot, now)
}

async function insertSnapshot(trx: Db, facts: SnapshotFacts, importedAt: string): Promise<void> {
  const { map, ...plain } = facts
  const evaluator = await trx.selectFrom('staff').select('id').where('role', '=', 'evaluator').executeTakeFirstOrThrow()
  const outcome = { snapshot: facts.id, persons: facts.persons, rejected: [], unknownCodes: [] }
  await trx
    .insertInto('registerImport')
    .values({
      municipalityId: PROGRAMME,
      file: 'opdigtet-register.csv',
      stage: 'done',
      map: JSON.stringify(map),
      outcome: JSON.stringify(outcome),
      begunAt: importedAt,
      begunBy: evaluator.id,
      endedAt: importedAt,
    })
    .execute()
  await trx
    .insertInto('registerSnapshot')
    .values({
      ...plain,
      municipalityId: PROGRAMME,
      map: JSON.stringify(map),
      rejected: '[]',
      unknownCodes: '[]',
      identified: false,
      invented: true,
      importedAt,
      importedBy: null,
    })
    .execute()
}

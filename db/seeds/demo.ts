import type { Kysely } from 'kysely'
import { appendAudit } from '../../src/platform/audit/audit-queries.ts'
import { inWork, workOf } from '../../src/platform/audit/work.ts'
import type { Keys } from '../../src/platform/crypto/keys.ts'
import type { DB } from '../../src/platform/db/schema.generated.ts'
import { type Db, setScope } from '../../src/platform/db/scope.ts'
import { addDays, type PlainDate } from '../../src/platform/plain-date.ts'
import { insertRows } from './bulk.ts'
import { castOf } from './cast/cast.ts'
import type { Town } from './cast/neighbours.ts'
import { seedCompanies } from './companies/seed-companies.ts'
import { seedExchange } from './exchange.ts'
import { seedFollowUp } from './follow-up.ts'
import { seedJobHours, seedPastJobs, seedTeamTasks } from './lasting-job.ts'
import { seedMatching } from './matching.ts'
import { fjordby, hojlund, type Municipality, programme, strandkaer, writeMunicipality } from './municipalities.ts'
import { seedPlacements } from './placements.ts'
import { seedPlan } from './plan.ts'
import { seedProgramme } from './programme.ts'
import { writeQuestionnaires } from './questionnaires.ts'
import { type Random, randomFrom } from './random.ts'
import { memberOf } from './story.ts'
import { seedTalks } from './talks.ts'
import { seedVisitation } from './visitation.ts'
import { writeStories } from './write-stories.ts'

export interface SeedOptions {
  /** The day the invented history ends on. */
  readonly today: PlainDate
  readonly seed: number
}

/**
 * Fills an empty database with the invented municipalities and their cast, in one transaction: all of it or nothing. The same
 * options give the same data.
 */
export async function seedDemo(db: Kysely<DB>, keys: Keys, { today, seed }: SeedOptions): Promise<void> {
  const random = randomFrom(seed)
  await inWork(db, keys, {}, async (trx) => {
    await writeDay(trx, today, seed)
    // Fjordby first: ids count from 1, and the examples in routes name them.
    for (const municipality of [fjordby, hojlund, strandkaer, programme]) {
      await seedMunicipality(trx, municipality, today, random.fork(municipality.town))
    }
    await seedProgramme(trx, [fjordby.id, hojlund.id, strandkaer.id], today)
  })
}

/** Says that the data are invented, and the day they end on. */
export const writeDay = (trx: Db, endsOn: PlainDate, seed: number): Promise<void> =>
  insertRows(trx, 'demoData', [{ endsOn, seed }])

/** A municipality with its staff, its questionnaires and its memorable people. The transaction is in it from here on. */
export async function seedMunicipality(
  trx: Db,
  municipality: Municipality,
  today: PlainDate,
  random: Random,
): Promise<Town> {
  await setScope(trx, { municipality: municipality.id })
  const crew = await writeMunicipality(trx, municipality, today)
  await writeQuestionnaires(trx, municipality.id, addDays(today, -930))
  const town = { crew, today, random, taken: new Set<string>() }
  await writeStories(trx, crew, castOf(town))
  await seedPastJobs(trx, town)
  await seedJobHours(trx, town)
  await seedTeamTasks(trx, town)
  await seedCompanies(trx, town)
  await seedTalks(trx, town)
  await seedVisitation(trx, town)
  await seedMatching(trx, town)
  await seedPlacements(trx, town)
  await seedPlan(trx, town)
  await seedFollowUp(trx, town)
  await seedExchange(trx, town)
  if (municipality.id === fjordby.id) {
    const staffId = memberOf(crew, 'Kirsten Holm').id
    const filter = { name: 'Jobparate uden tilbud', query: 'matchgruppe=job-ready&udsnit=uden-tilbud' }
    await insertRows(trx, 'savedFilter', [{ municipalityId: municipality.id, staffId, ...filter }])
  }
  // What deeds witnessed on the way belongs in this municipality's chain, not in the one that comes last.
  const witnessed = workOf(trx).entries.splice(0)
  if (witnessed.length > 0) await appendAudit(trx, witnessed)
  return town
}

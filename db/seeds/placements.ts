import type { Db } from '../../src/platform/db/scope.ts'
import type { Town } from './cast/neighbours.ts'
import { writeAgreements } from './placements/agreements.ts'
import { linkPlacements } from './placements/links.ts'
import { writeRecords } from './placements/records.ts'
import { tellSpecialCases } from './placements/special-cases.ts'

/** Gives every placement told so far its workplace in the catalogue, its record, and most of those that run their agreement. */
export async function seedPlacements(trx: Db, town: Town): Promise<void> {
  const random = town.random.fork('placements')
  await linkPlacements(trx)
  await writeRecords(trx, town.crew.municipalityId, town.today)
  await writeAgreements(trx, { ...town, random: random.fork('agreements') })
  await tellSpecialCases(trx, { ...town, random: random.fork('special') })
}

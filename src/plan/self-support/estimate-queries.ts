import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { Household } from './household.ts'

/** What the calculator said for a citizen on a day. */
export interface Estimate extends Household {
  readonly hourlyWage: number
  /** Null where more than full time would be needed. */
  readonly quarterHours: number | null
  readonly calculatedOn: PlainDate
  readonly calculatedByName: string
}

/** The newest estimate of a citizen whom the caller has opened. */
export async function findEstimate(db: Db, citizenId: CitizenId): Promise<Estimate | null> {
  const row = await db
    .selectFrom('selfSupportEstimate')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'selfSupportEstimate.municipalityId')
        .onRef('staff.id', '=', 'selfSupportEstimate.calculatedBy'),
    )
    .select(['household as kind', 'partnerOnBenefit', 'partnerMonthlyOre', 'partnerQuarterHours', 'hourlyWageOre'])
    .select(['quarterHours', 'calculatedOn', 'staff.name as calculatedByName'])
    .where('citizenId', '=', citizenId)
    .orderBy('selfSupportEstimate.id', 'desc')
    .executeTakeFirst()
  if (!row) return null
  const { partnerMonthlyOre: partnerMonthly, hourlyWageOre: hourlyWage, calculatedByName, ...rest } = row
  return { ...rest, partnerMonthly, hourlyWage, calculatedByName: calculatedByName ?? '' }
}

export async function insertEstimate(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  { kind, partnerMonthly, hourlyWage, ...row }: Omit<Estimate, 'calculatedByName'>,
): Promise<number> {
  const { id } = await db
    .insertInto('selfSupportEstimate')
    .values({
      municipalityId: actor.municipalityId,
      citizenId,
      ...row,
      household: kind,
      partnerMonthlyOre: partnerMonthly,
      hourlyWageOre: hourlyWage,
      calculatedBy: staffOf(actor),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

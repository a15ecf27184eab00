import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MunicipalityId, PlacementId, TeamId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Absence } from './absence.ts'

/** An absence with the place it was from. */
export interface AbsenceLine extends Absence {
  readonly workplace: string | null
}

const RECENT = 30

const absences = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('absence')
    .leftJoin('placement', (join) =>
      join
        .onRef('placement.municipalityId', '=', 'absence.municipalityId')
        .onRef('placement.id', '=', 'absence.placementId'),
    )
    .select([
      'absence.id',
      'absence.citizenId',
      'absence.placementId',
      'absence.absentOn',
      'absence.reportedAt',
      'absence.reportedBy',
      'absence.reason',
      'absence.handledOn',
      'placement.workplace',
    ])
    .where('absence.citizenId', '=', citizenId)

/** The latest absences of a citizen whom the caller has opened, newest first. */
export async function listAbsences(db: Db, citizenId: CitizenId): Promise<AbsenceLine[]> {
  return await absences(db, citizenId).orderBy('absentOn', 'desc').limit(RECENT).execute()
}

/** One absence of a citizen whom the caller has opened. */
export async function findAbsence(db: Db, citizenId: CitizenId, id: number): Promise<AbsenceLine> {
  const row = await absences(db, citizenId).where('absence.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('absence')
  return row
}

/** The team a citizen belongs to: every case has one, also while nobody holds it. */
export async function findTeamOf(db: Db, citizenId: CitizenId): Promise<TeamId> {
  const { teamId } = await db
    .selectFrom('citizen')
    .select('teamId')
    .where('id', '=', citizenId)
    .executeTakeFirstOrThrow()
  return teamId
}

/** The placement a day falls in; where several do, the one with the most hours. */
export async function findPlacementOn(
  db: Db,
  citizenId: CitizenId,
  day: PlainDate,
): Promise<{ id: PlacementId; workplace: string } | null> {
  const row = await db
    .selectFrom('placement')
    .select(['id', 'workplace'])
    .where('citizenId', '=', citizenId)
    .where('startsOn', '<=', day)
    .where((placement) =>
      placement.or([
        placement.and([placement('endedOn', 'is', null), placement('endsOn', 'is', null)]),
        placement(placement.fn.coalesce('endedOn', 'endsOn'), '>=', day),
      ]),
    )
    .orderBy('weeklyQuarterHours', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** Null: the day has been reported already. */
export async function insertAbsence(
  db: Db,
  row: Omit<Absence, 'id' | 'handledOn'> & { municipalityId: MunicipalityId },
): Promise<number | null> {
  const inserted = await db
    .insertInto('absence')
    .values(row)
    .onConflict((conflict) => conflict.columns(['municipalityId', 'citizenId', 'absentOn']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted?.id ?? null
}

/** False: it has been handled already. */
export async function updateHandled(db: Db, id: number, handledOn: PlainDate): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('absence')
    .set({ handledOn })
    .where('id', '=', id)
    .where('handledOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

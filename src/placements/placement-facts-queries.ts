import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type AbsenceReason, daysInARow, type Reporter } from './absence.ts'
import { type PlacementKind, weekOfPlacement } from './placement.ts'

// Facts for lists: one query for many citizens. The ids come from citizens the caller may see.

export interface RunningPlacement {
  readonly id: PlacementId
  readonly kind: PlacementKind
  readonly workplace: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  /** Always null: it runs. */
  readonly endedOn: PlainDate | null
  /** The week it is in, from 1, and of how many; `of` is null without an agreed end. */
  readonly week: number
  readonly of: number | null
  readonly weeklyQuarterHours: number
  readonly paidQuarterHours: number
  readonly aimedQuarterHours: number
  /** Empty when nothing is agreed. */
  readonly nextStep: string
}

/** The placement each citizen is in today; of several the one that started last. Who is not in the map has none. */
export async function listRunningPlacements(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, RunningPlacement>> {
  const rows = await db
    .selectFrom('placement')
    .select(['citizenId', 'id', 'kind', 'workplace', 'startsOn', 'endsOn', 'endedOn'])
    .select(['weeklyQuarterHours', 'paidQuarterHours', 'aimedQuarterHours', 'nextStep'])
    .distinctOn('citizenId')
    .where(among(citizens))
    .where('kind', '<>', 'mentor-scheme')
    .where('startsOn', '<=', today)
    .where('endedOn', 'is', null)
    .where((placement) => placement.or([placement('endsOn', 'is', null), placement('endsOn', '>=', today)]))
    .orderBy('citizenId')
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ citizenId, ...row }) => [citizenId, { ...row, ...weekOfPlacement(row, today) }]))
}

/** A placement that is over on paper, and nobody has said how it ended. */
export interface UnendedPlacement {
  readonly id: PlacementId
  readonly kind: PlacementKind
  readonly workplace: string
  readonly endsOn: PlainDate
}

/** The newest placement of each citizen that is past its agreed end without an end registered. Who is not in the map has none. */
export async function listUnendedPlacements(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, UnendedPlacement>> {
  const rows = await db
    .selectFrom('placement')
    .select(['citizenId', 'id', 'kind', 'workplace', 'endsOn'])
    .distinctOn('citizenId')
    .where(among(citizens))
    .where('kind', '<>', 'mentor-scheme')
    .where('endedOn', 'is', null)
    .where('becameId', 'is', null)
    .where('endsOn', '<', today)
    .orderBy('citizenId')
    .orderBy('endsOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(({ citizenId, endsOn, ...row }) => [citizenId, { ...row, endsOn: endsOn as PlainDate }]))
}

/** The last day of the last offer of each citizen that has ended: since when somebody without a placement has been without. */
export async function listLastPlacementDays(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, PlainDate>> {
  const last = sql<PlainDate>`coalesce(ended_on, ends_on)`
  const rows = await db
    .selectFrom('placement')
    .select(['citizenId', sql<PlainDate>`max(${last})`.as('on')])
    .where(among(citizens))
    .where('kind', '<>', 'mentor-scheme')
    .where(last, '<', today)
    .groupBy('citizenId')
    .execute()
  return new Map(rows.map(({ citizenId, on }) => [citizenId, on]))
}

export interface OpenAbsence {
  /** The newest one that nobody has talked with the citizen about. */
  readonly id: number
  readonly absentOn: PlainDate
  /** ISO instant. */
  readonly reportedAt: string
  readonly reportedBy: Reporter
  readonly reason: AbsenceReason
  /** Days of absence in a row that end with it, handled or not; weekends do not break the row. */
  readonly daysInARow: number
}

/** The absence of each citizen that somebody must talk with her about, up to today. */
export async function listOpenAbsences(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, OpenAbsence>> {
  const open = await db
    .selectFrom('absence')
    .select(['citizenId', 'id', 'absentOn', 'reportedAt', 'reportedBy', 'reason'])
    .select((absence) =>
      absence
        .selectFrom('absence as earlier')
        .select(sql<PlainDate[]>`array_agg(earlier.absent_on::text)`.as('days'))
        .whereRef('earlier.municipalityId', '=', 'absence.municipalityId')
        .whereRef('earlier.citizenId', '=', 'absence.citizenId')
        .whereRef('earlier.absentOn', '<=', 'absence.absentOn')
        .where(sql<boolean>`earlier.absent_on > absence.absent_on - 60`)
        .as('days'),
    )
    .distinctOn('citizenId')
    .where(among(citizens))
    .where('handledOn', 'is', null)
    .where('absentOn', '<=', today)
    .orderBy('citizenId')
    .orderBy('absentOn', 'desc')
    .execute()
  return new Map(
    open.map(({ citizenId, days, ...row }) => [citizenId, { ...row, daysInARow: daysInARow(days ?? [row.absentOn]) }]),
  )
}

// One parameter however many citizens: a list of ids as parameters ends at 65,535.
const among = (citizens: readonly CitizenId[]): RawBuilder<boolean> => sql`citizen_id = any(${citizens}::bigint[])`

import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import { addDays, type PlainDate } from '../platform/plain-date.ts'
import { type Absence, daysInARow } from './absence.ts'
import type { PlacementKind } from './placement.ts'

// Facts for lists: one query for many citizens. The ids come from citizens the caller may see.

/** Where somebody works now. */
export interface RunningPlacement {
  readonly id: PlacementId
  readonly kind: PlacementKind
  readonly workplace: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate | null
  readonly endedOn: PlainDate | null
  readonly paidQuarterHours: number
  readonly nextStep: string
}

/** The placement of each citizen that runs today: the one begun last where several run. Nobody in the map has none. */
export async function listRunningPlacements(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, RunningPlacement>> {
  const rows = await db
    .selectFrom('placement')
    .select(['citizenId', 'id', 'kind', 'workplace', 'startsOn', 'endsOn', 'endedOn', 'paidQuarterHours', 'nextStep'])
    .distinctOn('citizenId')
    .where(among(citizens))
    .where('endedOn', 'is', null)
    .where('startsOn', '<=', today)
    .where('kind', '<>', 'mentor-scheme')
    .orderBy('citizenId')
    .orderBy('startsOn', 'desc')
    .execute()
  return new Map(rows.map(({ citizenId, ...placement }) => [citizenId, placement]))
}

/** An absence nobody has talked about yet, and how many days in a row it is. */
export type OpenAbsence = Pick<Absence, 'reportedAt' | 'reportedBy' | 'absentOn'> & { readonly daysInRow: number }

/** Each citizen's newest absence that nobody has handled, of the last week. */
export async function listOpenAbsences(
  db: Db,
  citizens: readonly CitizenId[],
  today: PlainDate,
): Promise<Map<CitizenId, OpenAbsence>> {
  const rows = await db
    .selectFrom('absence')
    .select(['citizenId', 'absentOn', 'reportedAt', 'reportedBy', 'handledOn'])
    .where(among(citizens))
    .where('absentOn', '>=', addDays(today, -14))
    .where('absentOn', '<=', today)
    .orderBy('absentOn', 'desc')
    .execute()
  const open = new Map<CitizenId, OpenAbsence>()
  for (const { citizenId, handledOn, ...absence } of rows) {
    if (open.has(citizenId) || handledOn !== null || absence.absentOn < addDays(today, -7)) continue
    const days = rows
      .filter((row) => row.citizenId === citizenId && row.absentOn <= absence.absentOn)
      .map((row) => row.absentOn)
    open.set(citizenId, { ...absence, daysInRow: daysInARow(days) })
  }
  return open
}

const among = (citizens: readonly CitizenId[]): RawBuilder<boolean> => sql`citizen_id = any(${citizens}::bigint[])`

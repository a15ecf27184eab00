import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type {
  CitizenId,
  CompanyContactId,
  MunicipalityId,
  PlaceId,
  PlacementId,
  StaffId,
  UnitId,
} from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Placement, PlacementDraft } from './placement.ts'

/** A placement with who agreed it. */
export interface PlacementLine extends Placement {
  readonly agreedByName: string
}

/** Where a placement is, and what it came of and became. Null where nothing is noted. */
export interface PlacementLinks {
  readonly productionUnitId: UnitId | null
  readonly placeId: PlaceId | null
  readonly companyContactId: CompanyContactId | null
  readonly cameOfId: PlacementId | null
  readonly becameId: PlacementId | null
  /** The first day of its latest extension. */
  readonly extendedFrom: PlainDate | null
}

/** All there is in a placement's row. */
export type FullPlacement = PlacementLine & PlacementLinks

/** What is agreed, with whom, and how it ended: what other systems tell of a placement too. */
export const placementColumns = [
  'placement.id',
  'placement.citizenId',
  'placement.kind',
  'placement.workplace',
  'placement.contact',
  'placement.startsOn',
  'placement.endsOn',
  'placement.weeklyQuarterHours',
  'placement.paidQuarterHours',
  'placement.aimedQuarterHours',
  'placement.endedOn',
  'placement.endReason',
] as const

const placements = (db: Db, citizenId: CitizenId) =>
  db
    .selectFrom('placement')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'placement.municipalityId').onRef('staff.id', '=', 'placement.agreedBy'),
    )
    .select(placementColumns)
    .select([
      'placement.nextStep',
      'placement.version',
      'placement.productionUnitId',
      'placement.placeId',
      'placement.companyContactId',
      'placement.cameOfId',
      'placement.becameId',
      'placement.extendedFrom',
      'staff.name as agreedByName',
    ])
    .where('placement.citizenId', '=', citizenId)
    .$narrowType<{ cameOfId: PlacementId | null; becameId: PlacementId | null }>()

const named = <Row extends { agreedByName: string | null }>(row: Row) => ({
  ...row,
  agreedByName: row.agreedByName ?? '',
})

/** The placements of a citizen whom the caller has opened, newest first. */
export async function listPlacements(db: Db, citizenId: CitizenId): Promise<FullPlacement[]> {
  const rows = await placements(db, citizenId).orderBy('startsOn', 'desc').orderBy('placement.id', 'desc').execute()
  return rows.map(named)
}

/** One placement of a citizen whom the caller has opened. */
export async function findPlacement(db: Db, citizenId: CitizenId, id: PlacementId): Promise<FullPlacement> {
  const row = await placements(db, citizenId).where('placement.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('placement')
  return named(row)
}

/** The same, held until the transaction ends: whoever saves next waits, and then sees what was saved. */
export async function findPlacementToChange(db: Db, citizenId: CitizenId, id: PlacementId): Promise<FullPlacement> {
  const row = await placements(db, citizenId).where('placement.id', '=', id).forUpdate('placement').executeTakeFirst()
  if (!row) throw new NotFoundError('placement')
  return named(row)
}

export async function insertPlacement(
  db: Db,
  row: PlacementDraft & Partial<PlacementLinks> & { municipalityId: MunicipalityId; agreedBy: StaffId },
): Promise<PlacementId> {
  const { id } = await db.insertInto('placement').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Saves what is given and counts the version on. */
export async function updatePlacement(
  db: Db,
  { id, version }: Pick<Placement, 'id' | 'version'>,
  change: Partial<Omit<Placement & PlacementLinks, 'id' | 'citizenId' | 'version'>>,
): Promise<void> {
  await db
    .updateTable('placement')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

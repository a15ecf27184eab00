import { sql } from 'kysely'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type {
  CitizenId,
  MunicipalityId,
  PlaceId,
  PlacementId,
  ReservationId,
  StaffId,
  UnitId,
} from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { Held, Place, PlaceDraft } from './place.ts'
import type { PlaceGroup } from './track.ts'

const columns = [
  'place.id',
  'place.productionUnitId',
  'place.jobFunction',
  'place.track',
  'place.fromOn',
  'place.toOn',
  'place.weeklyQuarterHours',
  'place.targetGroups',
  'place.languages',
  'place.conditions',
  'place.version',
] as const

const placeFrom = <Row extends { targetGroups: string[] }>(row: Row) => ({
  ...row,
  targetGroups: row.targetGroups as PlaceGroup[],
})

/** The places of these workplaces that are not over, by job function. */
export async function listPlacesOf(db: Db, units: readonly UnitId[], today: PlainDate): Promise<Place[]> {
  if (units.length === 0) return []
  const rows = await db
    .selectFrom('place')
    .select(columns)
    .where(sql<boolean>`place.production_unit_id = any(${units}::bigint[])`)
    .where((place) => place.or([place('toOn', 'is', null), place('toOn', '>=', today)]))
    .orderBy('place.jobFunction')
    .orderBy('place.id')
    .execute()
  return rows.map(placeFrom)
}

/** Places by their ids, in the order of the ids. */
export async function listPlaces(db: Db, ids: readonly PlaceId[]): Promise<Place[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('place').select(columns).where(sql<boolean>`id = any(${ids}::bigint[])`).execute()
  const byId = new Map(rows.map((row) => [row.id, placeFrom(row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** A place at a workplace. @throws NotFoundError */
export async function findPlace(db: Db, id: PlaceId): Promise<Place> {
  const row = await db.selectFrom('place').select(columns).where('place.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('place')
  return placeFrom(row)
}

/** The same, held until the transaction ends: who reserves next waits, and then sees who has it. */
export async function findPlaceToReserve(db: Db, id: PlaceId): Promise<Place> {
  const row = await db.selectFrom('place').select(columns).where('place.id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFoundError('place')
  return placeFrom(row)
}

/** A reservation holds until it is released, becomes nothing within its days, or its days are over. */
export const holding = (today: PlainDate) =>
  sql<boolean>`(held.released_on is null and (held.placement_id is not null or held.held_until is null or held.held_until >= ${today}::date) and (held.to_on is null or held.to_on >= ${today}::date))`

/** Who has these places, from today on, the first days first. */
export async function listHeld(db: Db, places: readonly PlaceId[], today: PlainDate): Promise<Held[]> {
  if (places.length === 0) return []
  return await heldRows(db, today).where(sql<boolean>`held.place_id = any(${places}::bigint[])`).execute()
}

const heldRows = (db: Db, today: PlainDate) =>
  db
    .selectFrom('placeReservation as held')
    .innerJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'held.municipalityId').onRef('staff.id', '=', 'held.reservedBy'),
    )
    .select(['held.id', 'held.placeId', 'held.citizenId', 'held.fromOn', 'held.toOn', 'held.heldUntil'])
    .select([
      'held.reservedBy',
      'staff.name as reservedByName',
      sql<boolean>`held.placement_id is not null`.as('isPlacement'),
    ])
    .where(holding(today))
    .orderBy('held.fromOn')
    .orderBy('held.id')
    .$narrowType<{ reservedBy: StaffId }>()

/** What is held for a citizen whom the caller has opened, with where it is. */
export async function listReservationsOf(db: Db, citizenId: CitizenId, today: PlainDate) {
  return await heldRows(db, today)
    .innerJoin('place', (join) =>
      join.onRef('place.municipalityId', '=', 'held.municipalityId').onRef('place.id', '=', 'held.placeId'),
    )
    .innerJoin('productionUnit as unit', (join) =>
      join.onRef('unit.municipalityId', '=', 'place.municipalityId').onRef('unit.id', '=', 'place.productionUnitId'),
    )
    .select(['place.jobFunction', 'place.productionUnitId', 'unit.name as unitName'])
    .where('held.citizenId', '=', citizenId)
    .execute()
}

/** The match group of a citizen whom the caller has opened; null where none is noted. */
export async function findMatchGroup(db: Db, citizenId: CitizenId): Promise<PlaceGroup | null> {
  const row = await db
    .selectFrom('matchGroup')
    .select('matchGroup')
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  return row?.matchGroup ?? null
}

interface NewReservation {
  readonly municipalityId: MunicipalityId
  readonly placeId: PlaceId
  readonly citizenId: CitizenId
  readonly fromOn: PlainDate
  readonly toOn: PlainDate | null
  readonly heldUntil: PlainDate | null
  readonly reservedBy: StaffId
  readonly reservedAt: string
  readonly placementId?: PlacementId
}

/** Only with the place's row locked. */
export async function insertReservation(db: Db, row: NewReservation): Promise<ReservationId> {
  const { id } = await db.insertInto('placeReservation').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

interface Release {
  readonly releasedOn: PlainDate
  readonly releasedBy: StaffId
  readonly releaseReason: 'withdrawn' | 'declined-by-company' | 'declined-by-citizen' | 'ended'
}

/** Writes the release beside; false where it was released already or is another citizen's. */
export async function updateReleased(
  db: Db,
  id: ReservationId,
  citizenId: CitizenId,
  release: Release,
): Promise<{ placeId: PlaceId } | null> {
  const row = await db
    .updateTable('placeReservation')
    .set(release)
    .where('id', '=', id)
    .where('citizenId', '=', citizenId)
    .where('releasedOn', 'is', null)
    .returning('placeId')
    .executeTakeFirst()
  return row ?? null
}

/** Moves what a placement holds, or makes a promise its own; false where there is neither. Only with the place's row locked. */
export async function updateHold(
  db: Db,
  placementId: PlacementId,
  reservationId: ReservationId | null,
  { placeId, fromOn, toOn }: Pick<NewReservation, 'placeId' | 'fromOn' | 'toOn'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('placeReservation')
    .set({ placementId, placeId, fromOn, toOn })
    .where((held) => (reservationId ? held('id', '=', reservationId) : held('placementId', '=', placementId)))
    .where('releasedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function updateDropped(db: Db, placementId: PlacementId, release: Release): Promise<void> {
  await db
    .updateTable('placeReservation')
    .set(release)
    .where('placementId', '=', placementId)
    .where('releasedOn', 'is', null)
    .execute()
}

/** Ends what a placement holds on a day, where it would last longer. */
export async function updateShortened(db: Db, placementId: PlacementId, toOn: PlainDate): Promise<void> {
  await db
    .updateTable('placeReservation')
    .set({ toOn })
    .where('placementId', '=', placementId)
    .where('releasedOn', 'is', null)
    .where('fromOn', '<=', toOn)
    .where((held) => held.or([held('toOn', 'is', null), held('toOn', '>', toOn)]))
    .execute()
}

export async function insertPlace(
  db: Db,
  municipalityId: MunicipalityId,
  productionUnitId: UnitId,
  draft: PlaceDraft,
): Promise<PlaceId> {
  const lists = { targetGroups: [...draft.targetGroups], languages: [...draft.languages] }
  const { id } = await db
    .insertInto('place')
    .values({ ...draft, ...lists, municipalityId, productionUnitId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** False when somebody saved first. */
export async function updatePlace(db: Db, id: PlaceId, version: number, draft: PlaceDraft): Promise<boolean> {
  const lists = { targetGroups: [...draft.targetGroups], languages: [...draft.languages] }
  const { numUpdatedRows } = await db
    .updateTable('place')
    .set({ ...draft, ...lists, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

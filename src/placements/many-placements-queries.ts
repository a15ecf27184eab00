import { sql } from 'kysely'
import { visibleCitizens } from '../citizens/index.ts'
import { recordEvents } from '../platform/audit/many-events-queries.ts'
import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { insertRowsForIds, updateRows } from '../platform/db/many-rows.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, PlacementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { insertCourseEvents } from './course/course-queries.ts'
import type { Placement } from './placement.ts'
import { placementColumns } from './placement-queries.ts'

/** A placement as another system tells of it. */
export type BroughtPlacement = Omit<Placement, 'id' | 'nextStep' | 'version'>

/** Many placements as they stand, by id. */
export async function listManyPlacements(
  db: Db,
  ids: readonly PlacementId[],
): Promise<Map<PlacementId, BroughtPlacement>> {
  const rows = await db
    .selectFrom('placement')
    .select(placementColumns)
    .where('placement.id', '=', sql<PlacementId>`any(${[...ids]})`)
    .execute()
  return new Map(rows.map(({ id, ...placement }) => [id, placement]))
}

/** The placements that began on some days with some citizens. */
export async function listPlacementsFrom(
  db: Db,
  from: readonly Pick<BroughtPlacement, 'citizenId' | 'startsOn'>[],
): Promise<(Pick<BroughtPlacement, 'citizenId' | 'startsOn' | 'kind' | 'workplace'> & { readonly id: PlacementId })[]> {
  return await db
    .selectFrom('placement')
    .select(['id', 'citizenId', 'startsOn', 'kind', 'workplace'])
    .where('citizenId', '=', sql<CitizenId>`any(${from.map(({ citizenId }) => citizenId)})`)
    .where('startsOn', '=', sql<PlainDate>`any(${from.map(({ startsOn }) => startsOn)}::date[])`)
    .orderBy('id')
    .execute()
}

/**
 * Writes down many placements as a source tells of them. The caller holds the lock on imports and has asked `agreeRefusal`;
 * lengths and gaps are not refused: what another system has agreed has happened, and the page shows what breaks a rule.
 */
export async function bringInPlacements(
  db: Db,
  actor: Actor,
  today: PlainDate,
  source: string,
  brought: readonly BroughtPlacement[],
): Promise<PlacementId[]> {
  if (brought.length === 0) return []
  const agreed = { municipalityId: actor.municipalityId, agreedBy: staffOf(actor) }
  const rows = brought.map((placement) => ({ ...agreed, ...placement }))
  const ids = (await insertRowsForIds(db, 'placement', rows)) as PlacementId[]
  const facts = brought.map((placement, at) => ({
    citizen: placement.citizenId,
    subject: ids[at] as PlacementId,
    on: today,
    detail: { source, ...detailOf(placement) },
  }))
  await insertCourseEvents(
    db,
    brought.map((placement, at) => ({ ...toldOf(actor, today, placement, ids[at] as PlacementId), what: 'agreed' })),
  )
  await recordEvents(db, actor, 'placement.imported', facts)
  return ids
}

/** Puts many placements right as a source says. */
export async function correctPlacements(
  db: Db,
  actor: Actor,
  today: PlainDate,
  source: string,
  changes: readonly { readonly id: PlacementId; readonly before: BroughtPlacement; readonly after: BroughtPlacement }[],
): Promise<void> {
  if (changes.length === 0) return
  const rows = changes.map(({ id, after: { citizenId, ...placement } }) => ({ id, ...placement }))
  await updateRows(db, 'placement', ['id'], rows, { countVersion: true })
  const facts = changes.map(({ id, before, after }) => ({
    citizen: after.citizenId,
    subject: id,
    on: today,
    detail: { source, ...detailOf(after), startsOnFrom: before.startsOn, endsOnFrom: before.endsOn },
  }))
  await insertCourseEvents(
    db,
    changes.map(({ id, after }) => ({ ...toldOf(actor, today, after, id), what: 'corrected' })),
  )
  await recordEvents(db, actor, 'placement.import-corrected', facts)
}

/** What a source tells, as the record keeps it: nobody here has agreed it. */
const toldOf = (
  { municipalityId }: Actor,
  happenedOn: PlainDate,
  { workplace, contact, ...terms }: BroughtPlacement,
  placementId: PlacementId,
) => ({ municipalityId, staffId: null, happenedOn, placementId, ...terms })

const detailOf = ({ kind, workplace, startsOn, endsOn, weeklyQuarterHours, paidQuarterHours }: BroughtPlacement) => ({
  kind,
  workplace,
  startsOn,
  endsOn,
  weeklyQuarterHours,
  paidQuarterHours,
})

export type PlacementInFile = BroughtPlacement & { readonly id: PlacementId }

/** The placements of some citizens among those the actor may know of, by id: for a file of them. */
export async function listPlacementsForFile(
  db: Db,
  actor: Actor,
  citizens: readonly CitizenId[],
): Promise<PlacementInFile[]> {
  return await db
    .selectFrom('placement')
    .select(placementColumns)
    .where('placement.citizenId', '=', sql<CitizenId>`any(${[...citizens]})`)
    .where('placement.citizenId', 'in', visibleCitizens(db, actor).select('citizen.id'))
    .orderBy('placement.id')
    .execute()
}

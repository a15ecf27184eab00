import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'

/** What a citizen can do today, by job function in the order it was noted. Ask `sees(actor, 'abilities')` first. */
export async function listAbilities(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('ability')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'ability.municipalityId').onRef('staff.id', '=', 'ability.notedBy'),
    )
    .select(['ability.id', 'jobFunction', 'statement', 'adjusted', 'notedOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .where('endedOn', 'is', null)
    .orderBy('jobFunction')
    .orderBy('adjusted')
    .orderBy('ability.id')
    .execute()
}

export type Ability = Awaited<ReturnType<typeof listAbilities>>[number]

export async function insertAbility(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  ability: { jobFunction: string; statement: string; adjusted: boolean; notedOn: PlainDate },
): Promise<number> {
  const { id } = await db
    .insertInto('ability')
    .values({ municipalityId: actor.municipalityId, citizenId, ...ability, notedBy: staffOf(actor) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Ends an ability that still holds; undefined when this citizen has no such. */
export async function updateAbilityEnded(db: Db, citizenId: CitizenId, id: number, endedOn: PlainDate) {
  return await db
    .updateTable('ability')
    .set({ endedOn })
    .where('citizenId', '=', citizenId)
    .where('id', '=', id)
    .where('endedOn', 'is', null)
    .returning(['jobFunction', 'statement'])
    .executeTakeFirst()
}

/** Reasons and diagnoses that hold today: health data. Ask `sees(actor, 'health')` first. */
export async function listConsiderationReasons(db: Db, citizenId: CitizenId) {
  const rows = await db
    .selectFrom('considerationReason')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'considerationReason.municipalityId')
        .onRef('staff.id', '=', 'considerationReason.notedBy'),
    )
    .select(['considerationReason.id', 'sealed', 'notedOn', 'staff.name as by'])
    .where('citizenId', '=', citizenId)
    .where('endedOn', 'is', null)
    .orderBy('considerationReason.id')
    .execute()
  return await Promise.all(
    rows.map(async ({ sealed, ...row }) => ({ ...row, words: (await openForCitizen(db, citizenId, sealed)) ?? '' })),
  )
}

export type ConsiderationReason = Awaited<ReturnType<typeof listConsiderationReasons>>[number]

export async function insertConsiderationReason(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  words: string,
  notedOn: PlainDate,
): Promise<void> {
  const sealed = await sealForCitizen(db, citizenId, words)
  await db
    .insertInto('considerationReason')
    .values({ municipalityId: actor.municipalityId, citizenId, sealed, notedOn, notedBy: staffOf(actor) })
    .execute()
}

/** Ends a reason that still holds; false when this citizen has no such. */
export async function updateReasonEnded(
  db: Db,
  citizenId: CitizenId,
  id: number,
  endedOn: PlainDate,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('considerationReason')
    .set({ endedOn })
    .where('citizenId', '=', citizenId)
    .where('id', '=', id)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

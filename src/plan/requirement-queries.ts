import { type Actor, staffOf } from '../platform/auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId, RequirementId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { type Requirement, type RequirementDraft, startOf } from './requirement.ts'

/** Holds the citizen still, so that two who set hours for her at once do it one after the other. */
export async function lockPlan(db: Db, citizenId: CitizenId): Promise<void> {
  await db.selectFrom('citizen').select('id').where('id', '=', citizenId).forUpdate().execute()
}

/** What was required of a citizen whom the caller has opened, newest first; the withdrawn among them. */
export async function listRequirements(db: Db, citizenId: CitizenId): Promise<Requirement[]> {
  const rows = await db
    .selectFrom('hoursRequirement')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.municipalityId', '=', 'hoursRequirement.municipalityId')
        .onRef('staff.id', '=', 'hoursRequirement.setBy'),
    )
    .select([
      'hoursRequirement.id',
      'hoursRequirement.startsOn',
      'hoursRequirement.endsOn',
      'hoursRequirement.reason',
      'hoursRequirement.setOn',
      'hoursRequirement.withdrawnOn',
      'hoursRequirement.version',
      'staff.name as setByName',
    ])
    .where('hoursRequirement.citizenId', '=', citizenId)
    .orderBy('hoursRequirement.startsOn', 'desc')
    .orderBy('hoursRequirement.id', 'desc')
    .execute()
  const steps = await listSteps(
    db,
    rows.map(({ id }) => id),
  )
  return await Promise.all(
    rows.map(async ({ reason, setByName, ...row }) => ({
      ...row,
      setByName: setByName ?? '',
      reason: (await openForCitizen(db, citizenId, reason)) ?? '',
      steps: steps.filter(({ requirementId }) => requirementId === row.id).map(({ requirementId, ...step }) => step),
    })),
  )
}

const listSteps = async (db: Db, ids: readonly RequirementId[]) =>
  ids.length === 0
    ? []
    : await db
        .selectFrom('hoursRequirementStep')
        .select(['requirementId', 'fromOn', 'weeklyQuarterHours'])
        .where('requirementId', 'in', [...ids])
        .orderBy('fromOn')
        .execute()

export async function insertRequirement(
  db: Db,
  actor: Actor,
  citizenId: CitizenId,
  draft: RequirementDraft,
  setOn: PlainDate,
): Promise<RequirementId> {
  const { municipalityId } = actor
  const reason = await sealForCitizen(db, citizenId, draft.reason)
  const { id } = await db
    .insertInto('hoursRequirement')
    .values({
      municipalityId,
      citizenId,
      startsOn: startOf(draft),
      endsOn: draft.endsOn,
      reason,
      setBy: staffOf(actor),
      setOn,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const steps = draft.steps.map((step) => ({ municipalityId, requirementId: id, ...step }))
  await db.insertInto('hoursRequirementStep').values(steps).execute()
  return id
}

/** Ends it, or says that it never held; counts the version on. */
export async function updateRequirement(
  db: Db,
  { id, version }: Pick<Requirement, 'id' | 'version'>,
  change: { readonly endsOn: PlainDate } | { readonly withdrawnOn: PlainDate },
): Promise<void> {
  await db
    .updateTable('hoursRequirement')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** The match groups of a citizen whom the caller has opened, newest first: the starting point of her hours. */
export async function listMatchGroups(db: Db, citizenId: CitizenId) {
  return await db
    .selectFrom('matchGroup')
    .select(['fromOn', 'matchGroup'])
    .where('citizenId', '=', citizenId)
    .orderBy('fromOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

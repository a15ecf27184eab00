import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import {
  type DraftRefusal,
  draftRefusal,
  type EndRefusal,
  endRefusal,
  type Grant,
  type GrantDraft,
  lastDayBefore,
} from './grant.ts'
import { findGrant, hasGrant, hasOtherAdministrator, insertGrant, updateGrant } from './grant-queries.ts'
import { recordSetting } from './setting-queries.ts'
import { listTeams } from './team-queries.ts'

export type AddRefusal = DraftRefusal | 'already-granted' | 'in-the-past'
export type ChangeRefusal = DraftRefusal | 'role-from-login' | 'last-administrator' | 'saved-meanwhile'
export type StopRefusal = EndRefusal | 'last-administrator' | 'saved-meanwhile'

const thing = (id: StaffId) => `staff:${id}`

/** Lets somebody in from a day on. At a provider's login the grant is found by its e-mail and role. */
export async function addGrant(
  db: Db,
  actor: Actor,
  today: PlainDate,
  draft: GrantDraft,
  from: PlainDate,
): Promise<Result<StaffId, AddRefusal>> {
  const refusal = draftRefusal(draft, actor.municipalityId, await teamIds(db, actor, today))
  if (refusal) return refused(refusal)
  if (from < today) return refused('in-the-past')
  if (await hasGrant(db, actor, draft, today)) return refused('already-granted')
  const id = await insertGrant(db, actor, draft, from)
  recordSetting(db, actor, 'staff.added', thing(id), { to: draft.role })
  return done(id)
}

/** Changes what a grant says, if it still is the version that the form was filled from. */
export async function changeGrant(
  db: Db,
  actor: Actor,
  today: PlainDate,
  opened: Pick<Grant, 'id' | 'version'>,
  draft: GrantDraft,
): Promise<Result<Grant, ChangeRefusal>> {
  const grant = await findGrant(db, actor, opened.id)
  if (grant.version !== opened.version) return refused('saved-meanwhile')
  const refusal =
    (await roleRefusal(db, actor, grant, draft, today)) ??
    draftRefusal(draft, actor.municipalityId, await teamIds(db, actor, today))
  if (refusal) return refused(refusal)
  if (!isChanged(grant, draft)) return done(grant)
  if (!(await updateGrant(db, actor, opened, draft))) return refused('saved-meanwhile')
  recordChanges(db, actor, grant, draft)
  return done(grant)
}

/** Sets the first day without access; null takes an end away again. */
export async function endGrant(
  db: Db,
  actor: Actor,
  today: PlainDate,
  opened: Pick<Grant, 'id' | 'version'>,
  from: PlainDate | null,
): Promise<Result<Grant, StopRefusal>> {
  const grant = await findGrant(db, actor, opened.id)
  if (grant.version !== opened.version) return refused('saved-meanwhile')
  const refusal = from && ((await administratorRefusal(db, actor, grant, from)) ?? endRefusal(from, grant, today))
  if (refusal) return refused(refusal)
  const validTo = from && lastDayBefore(from)
  if (!(await updateGrant(db, actor, opened, { validTo, endedBy: validTo && actor.staffId })))
    return refused('saved-meanwhile')
  const change = { from: grant.validTo, to: validTo }
  recordSetting(db, actor, validTo ? 'staff.ended' : 'staff.end-removed', thing(grant.id), change)
  return done(grant)
}

const teamIds = async (db: Db, actor: Actor, today: PlainDate) =>
  (await listTeams(db, actor, today)).map((team) => team.id)

async function roleRefusal(db: Db, actor: Actor, grant: Grant, { role }: GrantDraft, today: PlainDate) {
  if (role === grant.role) return null
  return grant.accountId === null ? await administratorRefusal(db, actor, grant, today) : 'role-from-login'
}

/** Somebody must always be able to let others in: the last administrator stays one. */
async function administratorRefusal(db: Db, actor: Actor, { role, id }: Grant, from: PlainDate) {
  const isNeeded = role === 'administrator' && !(await hasOtherAdministrator(db, actor, id, from))
  return isNeeded ? 'last-administrator' : null
}

const words = ['name', 'title', 'telephone', 'email'] as const

const isChanged = (grant: Grant, draft: GrantDraft) =>
  ([...words, 'role', 'teamId'] as const).some((field) => grant[field] !== draft[field])

function recordChanges(db: Db, actor: Actor, grant: Grant, draft: GrantDraft): void {
  const of = thing(grant.id)
  if (grant.role !== draft.role)
    recordSetting(db, actor, 'staff.role-changed', of, { from: grant.role, to: draft.role })
  if (grant.teamId !== draft.teamId)
    recordSetting(db, actor, 'staff.team-changed', of, { from: grant.teamId, to: draft.teamId })
  if (words.some((field) => grant[field] !== draft[field])) recordSetting(db, actor, 'staff.contact-changed', of)
}

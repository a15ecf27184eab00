import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import type { UnitId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { listColleagues, recordSetting } from '../staff/index.ts'
import { insertUnit, isNumberTaken, updateUnit, upsertCompany } from './company-queries.ts'
import type { Unit, UnitDraft } from './unit.ts'
import { reindexUnits } from './word-queries.ts'

export type SaveUnitRefusal = 'p-number-taken' | 'unknown-colleague' | 'changed-meanwhile'

/** Adds a workplace, and its company where the number is new. */
export async function addUnit(
  db: Db,
  actor: Actor,
  today: PlainDate,
  draft: UnitDraft,
): Promise<Result<UnitId, SaveUnitRefusal>> {
  if (!(await isColleague(db, today, draft))) return refused('unknown-colleague')
  const company = await upsertCompany(db, actor, today, draft.cvr, draft.companyName)
  const id = await insertUnit(db, actor, today, company, draft)
  if (id === null) return refused('p-number-taken')
  await reindexUnits(db, actor.municipalityId, [id], today)
  return done(id)
}

/** Saves what is known of a workplace, unless somebody saved after `seen` was read. */
export async function correctUnit(
  db: Db,
  actor: Actor,
  today: PlainDate,
  seen: Pick<Unit, 'id' | 'version'>,
  draft: UnitDraft,
): Promise<Result<UnitId, SaveUnitRefusal>> {
  if (!(await isColleague(db, today, draft))) return refused('unknown-colleague')
  if (await isNumberTaken(db, draft.pNumber, seen.id)) return refused('p-number-taken')
  const company = await upsertCompany(db, actor, today, draft.cvr, draft.companyName)
  if (!(await updateUnit(db, seen, company, draft))) return refused('changed-meanwhile')
  await reindexUnits(db, actor.municipalityId, [seen.id], today)
  recordSetting(db, actor, 'company.corrected', `unit:${seen.id}`)
  return done(seen.id)
}

const isColleague = async (db: Db, today: PlainDate, { adviserId }: UnitDraft) =>
  adviserId === null || (await listColleagues(db, today)).some(({ id }) => id === adviserId)

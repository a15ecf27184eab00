import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import { decideConflicts, findConflict } from './conflict-queries.ts'
import { deskFor } from './desk.ts'
import { listSources, lockImports } from './exchange-queries.ts'
import type { Placed } from './record-kind.ts'
import { recordKinds } from './record-kinds.ts'
import { listRecords, lockSubjects, updateRecords } from './record-queries.ts'
import type { RejectReason } from './value.ts'

/**
 * Says which of two values holds. Either way the source's is what it has said from now on, so that it is no conflict again
 * until the source says something else. @returns whom it was about; null where no such conflict is open.
 */
export async function decide(
  db: Db,
  actor: Actor,
  moment: Moment,
  id: number,
  decision: 'ours' | 'theirs',
): Promise<Result<CitizenId | null, RejectReason> | null> {
  await lockImports(db)
  const conflict = await findConflict(db, id)
  if (!conflict) return null
  const { sourceId, key, field, said, citizenId } = conflict
  const source = (await listSources(db)).find((each) => each.id === sourceId)
  const kind = source && recordKinds[source.kind]
  const record = (await listRecords(db, sourceId, [key])).get(key)
  if (!kind || !record) return null
  if (decision === 'theirs') {
    const desk = await deskFor(db, actor, moment, source.name)
    await lockSubjects(db, kind.kind, [record.subjectId])
    const ours = (await kind.listOurs(desk, [record.subjectId])).get(record.subjectId) ?? {}
    const next = { ...ours, [field]: said }
    const refusal = kind.refusal(desk, placedFor(record.subjectId, citizenId), next, ours)
    if (refusal) return refused(refusal.reason)
    await kind.change(desk, [{ subjectId: record.subjectId, citizenId, ours, next }])
  }
  const heard = { key, citizenId, said: { ...record.said, [field]: said } }
  await updateRecords(db, { sourceId, importId: record.importId }, [heard])
  await decideConflicts(db, [id], decision, actor, moment.now)
  return done(citizenId)
}

const placedFor = (subjectId: number, citizenId: CitizenId | null): Placed => ({
  row: { row: 0, values: {}, rejects: [] },
  key: null,
  citizenId,
  subjectId,
  theirs: {},
})

import type { Actor } from '../auth/actor.ts'
import { openForCitizen, sealForCitizen } from '../crypto/citizen-text-queries.ts'
import { sha256 } from '../crypto/keys.ts'
import type { Db } from '../db/scope.ts'
import type { CitizenId } from '../ids.ts'
import type { PlainDate } from '../plain-date.ts'
import type { Action } from './audit-entry.ts'
import { workOf } from './work.ts'

/** A fact of a case: what happened, on which day, to which row; `detail` holds the words and values a sentence needs. */
export interface CaseFact {
  readonly what: Action
  readonly citizen: CitizenId
  readonly on: PlainDate
  readonly subject?: number
  readonly detail?: Readonly<Record<string, string | number | null>>
}

export interface CaseEvent extends CaseFact {
  readonly id: number
  readonly recordedAt: string
  readonly staffName: string | null
  /** Empty when the citizen has been erased. */
  readonly detail: Readonly<Record<string, string | number | null>>
}

/** Writes a fact to the case and its witness to the chain, in the same transaction. */
export async function recordEvent(db: Db, actor: Actor, fact: CaseFact): Promise<void> {
  const detail = await sealForCitizen(db, fact.citizen, JSON.stringify(fact.detail ?? {}))
  const { id } = await db
    .insertInto('caseEvent')
    .values({
      municipalityId: actor.municipalityId,
      citizenId: fact.citizen,
      what: fact.what,
      happenedOn: fact.on,
      staffId: actor.staffId,
      subjectId: fact.subject ?? null,
      detail,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  workOf(db).entries.push({
    staffId: actor.staffId,
    actingCitizenId: actor.citizenId,
    role: actor.role,
    action: fact.what,
    outcome: 'done',
    citizenId: fact.citizen,
    subject: `event:${id}`,
    listed: [],
    detail: null,
    evidence: sha256(detail),
  })
}

/** The facts of a case, newest first. The caller has found the citizen through what the actor may see. */
export async function listEvents(
  db: Db,
  citizenId: CitizenId,
  options: { readonly since?: PlainDate; readonly limit?: number; readonly kinds?: readonly string[] } = {},
): Promise<CaseEvent[]> {
  let query = db
    .selectFrom('caseEvent')
    .leftJoin('staff', (join) =>
      join.onRef('staff.municipalityId', '=', 'caseEvent.municipalityId').onRef('staff.id', '=', 'caseEvent.staffId'),
    )
    .select(['caseEvent.id', 'what', 'happenedOn', 'recordedAt', 'subjectId', 'detail', 'staff.name as staffName'])
    .where('citizenId', '=', citizenId)
    .orderBy('happenedOn', 'desc')
    .orderBy('caseEvent.id', 'desc')
    .limit(options.limit ?? 500)
  if (options.since) query = query.where('happenedOn', '>=', options.since)
  if (options.kinds) query = query.where('what', 'in', [...options.kinds])
  const rows = await query.execute()
  return await Promise.all(
    rows.map(async ({ what, happenedOn, subjectId, detail, ...row }) => ({
      ...row,
      what: what as Action,
      citizen: citizenId,
      on: happenedOn,
      ...(subjectId === null ? {} : { subject: subjectId }),
      detail: JSON.parse((await openForCitizen(db, citizenId, detail)) ?? '{}'),
    })),
  )
}

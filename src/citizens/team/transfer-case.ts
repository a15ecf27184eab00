import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import { sealForCitizen } from '../../platform/crypto/citizen-text-queries.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Citizen } from '../citizen.ts'
import { updateTeam } from './attachment-queries.ts'
import { type Colleague, colleaguesFor } from './colleague.ts'
import { type HandOverRefusal, handOverPart } from './hand-over-part.ts'
import type { PartInput, TransferInput } from './team-input.ts'

export type TeamRefusal = HandOverRefusal | 'no-such-colleague'

/** What a feature does for whoever takes over a case. */
export type CaseTransfer = (
  db: Db,
  actor: Actor,
  moment: Moment,
  transfer: { readonly citizenId: CitizenId; readonly to: Colleague },
) => Promise<void>

/** Gives the case to another caseworker, with what she must know, and to her team. Every change is counted. */
export async function transferCase(
  db: Db,
  actor: Actor,
  moment: Moment,
  citizen: Citizen,
  input: TransferInput,
  colleagues: readonly Colleague[],
  follow: CaseTransfer,
): Promise<Result<Colleague, TeamRefusal>> {
  const to = colleaguesFor('caseworker', colleagues).find((each) => each.id === input.staff)
  if (!to) return refused('no-such-colleague')
  const note = input.note === '' ? null : await sealForCitizen(db, citizen.id, input.note)
  const handed = await handOverPart(db, actor, moment.today, citizen.id, {
    part: 'caseworker',
    to,
    from: input.from,
    note,
  })
  if (!handed.ok) return handed
  if (to.teamId !== null && to.teamId !== citizen.teamId) await updateTeam(db, citizen.id, to.teamId)
  await recordEvent(db, actor, {
    what: 'citizen.transferred',
    citizen: citizen.id,
    on: input.from,
    subject: handed.value.subject,
    detail: { from: handed.value.before?.name ?? null, to: to.name, team: to.teamName },
  })
  await follow(db, actor, moment, { citizenId: citizen.id, to })
  return done(to)
}

/** Gives the company adviser's or the mentor's part to somebody, or ends it. */
export async function changePart(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizen: Citizen,
  { who: { part, staff }, from }: PartInput,
  colleagues: readonly Colleague[],
): Promise<Result<null, TeamRefusal>> {
  const to = staff === null ? null : colleaguesFor(part, colleagues).find((each) => each.id === staff)
  if (to === undefined) return refused('no-such-colleague')
  const handed = await handOverPart(db, actor, today, citizen.id, { part, to, from, note: null })
  if (!handed.ok) return handed
  await recordEvent(db, actor, {
    what: part === 'mentor' ? 'mentor.attached' : 'adviser.attached',
    citizen: citizen.id,
    on: from,
    subject: handed.value.subject,
    detail: { from: handed.value.before?.name ?? null, to: to?.name ?? null },
  })
  return done(null)
}

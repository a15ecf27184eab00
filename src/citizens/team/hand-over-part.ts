import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { addDays, type PlainDate } from '../../platform/plain-date.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import type { Part } from '../citizen.ts'
import {
  type Attachment,
  insertAttachment,
  listAttachments,
  lockCase,
  updateAttachmentEnded,
} from './attachment-queries.ts'
import type { Colleague } from './colleague.ts'

export type HandOverRefusal = 'in-the-future' | 'before-the-last' | 'same-colleague' | 'nobody-to-end'

export interface HandOver {
  readonly part: Part
  /** Null: nobody has the part from that day on. */
  readonly to: Colleague | null
  readonly from: PlainDate
  readonly note: Buffer | null
}

export interface HandedOver {
  readonly before: Attachment | null
  /** The new attachment, or the one that ended. */
  readonly subject: number
}

/** Gives a part in the team around a citizen to somebody else from a day on; who had it before has it until the day before. */
export async function handOverPart(
  db: Db,
  actor: Actor,
  today: PlainDate,
  citizenId: CitizenId,
  { part, to, from, note }: HandOver,
): Promise<Result<HandedOver, HandOverRefusal>> {
  await lockCase(db, citizenId)
  const all = (await listAttachments(db, citizenId)).filter((each) => each.part === part)
  const before = all.find((each) => each.toOn === null) ?? null
  if (from > today) return refused('in-the-future')
  if (before && from < before.fromOn) return refused('before-the-last')
  if ((before?.staffId ?? null) === (to?.id ?? null)) return refused(to ? 'same-colleague' : 'nobody-to-end')

  if (before) await updateAttachmentEnded(db, before.id, lastDay(before.fromOn, from))
  const attached =
    to && (await insertAttachment(db, actor, { citizenId, staffId: to.id, part, fromOn: from, handoverNote: note }))
  return done({ before, subject: attached ?? before?.id ?? 0 })
}

/** The day before the next begins, but never before the own first day. */
function lastDay(first: PlainDate, next: PlainDate): PlainDate {
  const last = addDays(next, -1)
  return last < first ? first : last
}

import { visibleCitizens } from '../citizens/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Db } from '../platform/db/scope.ts'
import { NotFoundError } from '../platform/errors.ts'
import type { CitizenId, MessageId, MunicipalityId, StaffId } from '../platform/ids.ts'
import { minutesAfter } from '../platform/instant.ts'
import type { MailProblem } from '../platform/mail/mailer.ts'
import type { Message } from './message.ts'

const NEWEST = 100
/** How long one process has a message to itself before another may try. */
const LEASE_MINUTES = 10

/** A message with its words still sealed. */
export interface SealedMessage extends Message {
  readonly sealed: Buffer | null
}

const messages = (db: Db) =>
  db
    .selectFrom('message')
    .select(['message.id', 'message.citizenId', 'message.kind', 'message.sealed', 'message.createdAt'])
    .select(['message.nextTryAt', 'message.tries', 'message.problem'])
    .select(['message.sentAt', 'message.givenUpAt', 'message.withdrawnAt'])

/** Those about citizens the actor may know of, and those about nobody. */
const known = (db: Db, actor: Actor) =>
  messages(db)
    .where('message.municipalityId', '=', actor.municipalityId)
    .where((message) =>
      message.or([
        message('message.citizenId', 'is', null),
        message('message.citizenId', 'in', visibleCitizens(db, actor).select('citizen.id')),
      ]),
    )

/** The newest messages the actor may know of. */
export async function listMessages(db: Db, actor: Actor): Promise<SealedMessage[]> {
  return await known(db, actor)
    .orderBy('message.createdAt', 'desc')
    .orderBy('message.id', 'desc')
    .limit(NEWEST)
    .execute()
}

/** @throws NotFoundError also for one about a citizen the actor may not know of. */
export async function findMessage(db: Db, actor: Actor, id: MessageId): Promise<SealedMessage> {
  const row = await known(db, actor).where('message.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFoundError('message')
  return row
}

export async function insertMessage(
  db: Db,
  row: {
    readonly municipalityId: MunicipalityId
    readonly citizenId: CitizenId | null
    readonly kind: string
    readonly sealed: Buffer
    readonly createdBy: StaffId | null
    readonly createdAt: string
    readonly nextTryAt: string
  },
): Promise<MessageId> {
  const { id } = await db.insertInto('message').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}

/** Takes up the message that has waited longest, so that nobody else does for a while; undefined: none is due. */
export async function takeDueMessage(db: Db, now: string): Promise<SealedMessage | undefined> {
  const due = await messages(db)
    .where('sentAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!due) return undefined
  const taken = { tries: due.tries + 1, nextTryAt: minutesAfter(now, LEASE_MINUTES) }
  await db.updateTable('message').set(taken).where('id', '=', due.id).execute()
  return { ...due, ...taken }
}

/** It is out: what it said is no longer ours to keep. */
export async function updateSent(db: Db, id: MessageId, now: string): Promise<void> {
  await open(db, id).set({ sentAt: now, sealed: null, problem: '' }).execute()
}

/** It did not go out: tried again at `nextTryAt`, or with null given up. */
export async function updateFailed(
  db: Db,
  id: MessageId,
  now: string,
  problem: MailProblem,
  nextTryAt: string | null,
): Promise<void> {
  await open(db, id)
    .set(nextTryAt === null ? { problem, givenUpAt: now, sealed: null } : { problem, nextTryAt })
    .execute()
}

export async function updateWithdrawn(db: Db, id: MessageId, now: string): Promise<void> {
  await open(db, id).set({ withdrawnAt: now, sealed: null }).execute()
}

const open = (db: Db, id: MessageId) =>
  db
    .updateTable('message')
    .where('id', '=', id)
    .where('sentAt', 'is', null)
    .where('givenUpAt', 'is', null)
    .where('withdrawnAt', 'is', null)

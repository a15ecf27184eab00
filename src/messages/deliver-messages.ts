import { listMunicipalityIds } from '../platform/audit/audit-queries.ts'
import { inWork } from '../platform/audit/work.ts'
import type { Clock } from '../platform/clock.ts'
import type { Keys } from '../platform/crypto/keys.ts'
import type { Db } from '../platform/db/scope.ts'
import type { MunicipalityId } from '../platform/ids.ts'
import type { Delivery, Letter, Mailer } from '../platform/mail/mailer.ts'
import { type Message, nextTry } from './message.ts'
import { takeDueMessage, updateFailed, updateSent } from './message-queries.ts'
import { openLetter } from './message-words.ts'

interface Post {
  readonly db: Db
  readonly keys: Keys
  readonly clock: Clock
  readonly mailer: Mailer
}

/**
 * Delivers what is due, in every municipality. Taken up in one transaction, sent in none, noted in another: a slow mail server
 * holds up nobody, and a process that dies in between leaves a message that is tried again. @returns how many went out.
 */
export async function deliverMessages(post: Post): Promise<number> {
  let delivered = 0
  for (const municipality of await listMunicipalityIds(post.db)) {
    for (;;) {
      const outcome = await deliverOne(post, municipality)
      if (outcome === null) break
      if (outcome) delivered++
    }
  }
  return delivered
}

/** Null: nothing is due. */
async function deliverOne({ db, keys, clock, mailer }: Post, municipality: MunicipalityId): Promise<boolean | null> {
  const taken = await inWork(db, keys, { municipality }, async (trx) => {
    const message = await takeDueMessage(trx, clock().now)
    return message ? { message, letter: await openLetter(trx, message) } : null
  })
  if (!taken) return null
  const delivery = await sentBy(mailer, taken.letter)
  await inWork(db, keys, { municipality }, (trx) => note(trx, taken.message, delivery, clock().now))
  return delivery.delivered
}

/** A letter about somebody who has been erased has no words and no recipient left. */
const sentBy = async (mailer: Mailer, letter: Letter | null): Promise<Delivery> =>
  letter ? await mailer.send(letter) : { delivered: false, problem: 'unknown', lasting: true }

async function note(trx: Db, { id, tries }: Message, delivery: Delivery, now: string): Promise<void> {
  if (delivery.delivered) return await updateSent(trx, id, now)
  await updateFailed(trx, id, now, delivery.problem, delivery.lasting ? null : nextTry(tries, now))
}

const EVERY = 30_000

/** Goes on delivering while the server runs. One round at a time; a round that fails is over, and the next one tries. */
export function keepDelivering(post: Post, failed: (error: unknown) => void): () => Promise<void> {
  let round: Promise<unknown> | null = null
  const start = () => {
    round ??= deliverMessages(post)
      .catch(failed)
      .finally(() => {
        round = null
      })
  }
  const timer = setInterval(start, EVERY)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await round
    post.mailer.close()
  }
}

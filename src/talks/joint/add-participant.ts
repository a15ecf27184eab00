import { recordEvent } from '../../platform/audit/case-event-queries.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { stateOf, type Talk } from '../talk.ts'
import { insertJobFunction, insertParticipant, listJobFunctions, type NewParticipant } from './joint-queries.ts'
import { type FunctionRefusal, MOST_FUNCTIONS, type ParticipantRefusal } from './joint-talk.ts'

/** Asks somebody to the table. A doctor comes only when the citizen has said yes. The caller has opened the case to change it. */
export async function addParticipant(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  talk: Talk,
  participant: NewParticipant,
): Promise<Result<null, ParticipantRefusal>> {
  if (stateOf(talk) !== 'booked') return refused('talk-over')
  const { part, consent } = participant
  if (part === 'doctor' && consent === null) return refused('consent-missing')

  const { municipalityId } = actor
  const { citizenId, id: talkId } = talk
  const by = { addedBy: staffOf(actor), addedAt: now, today }
  const subject = await insertParticipant(db, { municipalityId, citizenId, talkId }, participant, by)
  const detail = { part, consent, kind: talk.kind }
  await recordEvent(db, actor, { what: 'participant.added', citizen: citizenId, subject, on: today, detail })
  return done(null)
}

/** Puts a job function on the table: a task of a job, a few of them. The caller has opened the case to change it. */
export async function addJobFunction(
  db: Db,
  actor: Actor,
  { now }: Moment,
  talk: Talk,
  words: string,
): Promise<Result<null, FunctionRefusal>> {
  if (stateOf(talk) === 'cancelled' || stateOf(talk) === 'missed') return refused('talk-over')
  const { citizenId, id: talkId } = talk
  if ((await listJobFunctions(db, citizenId, talkId)).length >= MOST_FUNCTIONS) return refused('too-many-functions')
  await insertJobFunction(db, { municipalityId: actor.municipalityId, citizenId, talkId }, words, now)
  return done(null)
}

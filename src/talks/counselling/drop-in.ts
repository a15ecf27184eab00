import type { CaseFile } from '../../citizens/index.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import { instantAt, timeOf } from '../../platform/copenhagen.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result } from '../../platform/result.ts'
import { type HeldRefusal, recordHeldTalk } from '../hold-talk.ts'
import { insertDropIn } from './drop-in-queries.ts'

/** What somebody came for. */
export const topics = ['job', 'workplace', 'letter', 'digital', 'money', 'home', 'family', 'other'] as const
export type Topic = (typeof topics)[number]

/** How long it took, as one says it afterwards. */
export const lengths = [5, 10, 15, 30, 45, 60] as const

export interface DropIn {
  readonly topic: Topic
  readonly minutes: number
  /** Null: nobody knows who it was, and nothing but topic and minutes is kept. The caller has opened the case to change it. */
  readonly file: CaseFile | null
  readonly note: string
}

/** Somebody came by without an appointment. Of a known person it is a held talk in the journal as well; it moves no deadline. */
export async function logDropIn(
  db: Db,
  actor: Actor,
  moment: Moment,
  { topic, minutes, file, note }: DropIn,
): Promise<Result<null, HeldRefusal>> {
  const came = { municipalityId: actor.municipalityId, staffId: staffOf(actor), topic, minutes }
  const at = { cameAt: moment.now, cameOn: moment.today }
  if (!file) {
    await insertDropIn(db, { ...came, ...at, citizenId: null, talkId: null })
    return done(null)
  }
  const { citizen } = file
  const startsAt = instantAt(moment.today, timeOf(moment.now))
  const draft = { citizenId: citizen.id, staffId: came.staffId, kind: 'open-counselling', startsAt, minutes } as const
  const talk = await recordHeldTalk(
    db,
    actor,
    moment,
    { ...draft, place: '', withFip: false, interpreter: false },
    { on: moment.today, note, next: null, takenOverOn: citizen.takenOverOn, late: false },
  )
  if (!talk.ok) return talk
  await insertDropIn(db, { ...came, ...at, citizenId: citizen.id, talkId: talk.value })
  return done(null)
}

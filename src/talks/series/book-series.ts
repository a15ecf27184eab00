import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { bankHolidayOn } from '../../rules/index.ts'
import { bookTalk } from '../book-talk.ts'
import type { TalkDraft } from '../talk.ts'
import { hasTalkAt, lockBookings } from '../talk-queries.ts'
import { type Chosen, type RefusedAt, seriesRefusal, startOf } from './series.ts'

/** Books the talks of a series: all of them, or none and which one cannot stand. The caller has opened the case to change it. */
export async function bookSeries(
  db: Db,
  actor: Actor,
  moment: Moment,
  chosen: readonly Chosen[],
  like: Omit<TalkDraft, 'startsAt'>,
): Promise<RefusedAt | null> {
  const refused = seriesRefusal(chosen, moment.today, (day) => bankHolidayOn(day) !== null)
  if (refused) return refused
  await lockBookings(db, like.citizenId) // from here on nobody else books for her
  for (const [at, each] of chosen.entries())
    if (await hasTalkAt(db, like.citizenId, startOf(each))) return { at, refusal: 'already-booked' }
  for (const each of chosen) await bookTalk(db, actor, moment, { ...like, startsAt: startOf(each) })
  return null
}

import type { Actor } from '../../platform/auth/actor.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { bankHolidayOn } from '../../rules/index.ts'
import { bookTalk, clashOf } from '../book-talk.ts'
import type { TalkDraft } from '../talk.ts'
import { lockBooking } from '../talk-queries.ts'
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
  await lockBooking(db, like.citizenId, like.staffId) // from here on nobody else books for her, or with her caseworker
  const drafts = chosen.map((each) => ({ ...like, startsAt: startOf(each) }))
  for (const [at, draft] of drafts.entries()) {
    const refusal = await clashOf(db, draft)
    if (refusal) return { at, refusal }
  }
  for (const draft of drafts) await bookTalk(db, actor, moment, draft)
  return null
}

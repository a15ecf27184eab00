import { recordEvent } from '../platform/audit/case-event-queries.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { timeOf } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import { dayOf } from '../platform/i18n/format.ts'
import type { TalkId } from '../platform/ids.ts'
import { done, type Result, refused } from '../platform/result.ts'
import type { BookRefusal, TalkDraft } from './talk.ts'
import { hasTalkAt, insertTalk, isBusy, lockBooking } from './talk-queries.ts'

/** Books a talk from today on. The caller has opened the case to change it. */
export async function bookTalk(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  draft: TalkDraft,
): Promise<Result<TalkId, BookRefusal>> {
  if (dayOf(draft.startsAt) < today) return refused('in-the-past')
  await lockBooking(db, draft.citizenId, draft.staffId)
  const clash = await clashOf(db, draft)
  if (clash) return refused(clash)

  const id = await insertTalk(db, { ...draft, municipalityId: actor.municipalityId, bookedAt: now })
  const detail = detailOf(draft)
  await recordEvent(db, actor, { what: 'talk.booked', citizen: draft.citizenId, subject: id, on: today, detail })
  return done(id)
}

/** Who is promised elsewhere at that time: the citizen, or whoever is to hold the talk. The caller holds both locks. */
export async function clashOf(db: Db, draft: TalkDraft): Promise<Exclude<BookRefusal, 'in-the-past'> | null> {
  if (await hasTalkAt(db, draft.citizenId, draft.startsAt)) return 'already-booked'
  return (await isBusy(db, draft)) ? 'staff-busy' : null
}

/** What a sentence about a talk needs. */
export const detailOf = ({
  kind,
  startsAt,
  place,
  withFip,
}: Pick<TalkDraft, 'kind' | 'startsAt' | 'place' | 'withFip'>) => ({
  kind,
  startsAt,
  time: timeOf(startsAt),
  place,
  withFip: withFip ? 1 : 0,
})

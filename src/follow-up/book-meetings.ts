import { listTeamAround } from '../citizens/index.ts'
import type { PlacementLine } from '../placements/index.ts'
import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import { instantAt } from '../platform/copenhagen.ts'
import type { Db } from '../platform/db/scope.ts'
import type { StaffId } from '../platform/ids.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { bookTalk } from '../talks/index.ts'
import { gatherMeetings } from './gather-follow-up.ts'
import type { Meeting } from './meetings.ts'

/** The meetings that are still to come and have no talk. */
export const meetingsToBook = (meetings: readonly Meeting<unknown>[], today: PlainDate) =>
  meetings.filter(({ dueOn, talk }) => talk === null && dueOn >= today)

export interface Booked {
  readonly booked: number
  /** The days on which somebody who is to be there has another talk at that time: nothing is booked there. */
  readonly taken: readonly PlainDate[]
}

/**
 * Books every three-party meeting that the rule asks for and nobody has, at the workplace, with whoever has the case. Pressed twice
 * it books nothing more. The caller has opened the case to change it.
 */
export async function bookMeetings(
  db: Db,
  actor: Actor,
  moment: Moment,
  placement: PlacementLine,
  at: string,
): Promise<Booked> {
  const [holder] = await listTeamAround(db, placement.citizenId)
  const staffId = (holder?.staffId ?? actor.staffId) as StaffId
  const wanted = meetingsToBook(await gatherMeetings(db, moment.today, placement), moment.today)
  const taken: PlainDate[] = []
  for (const { dueOn } of wanted) {
    const draft = {
      citizenId: placement.citizenId,
      staffId,
      kind: 'three-party',
      startsAt: instantAt(dueOn, at),
      place: placement.workplace,
      withFip: false,
      interpreter: false,
    } as const
    if (!(await bookTalk(db, actor, moment, draft)).ok) taken.push(dueOn)
  }
  return { booked: wanted.length - taken.length, taken }
}

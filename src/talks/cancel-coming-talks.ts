import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { cancelTalk } from './call-off-talk.ts'
import { stateOf } from './talk.ts'
import { listTalks, type TalkLine } from './talk-queries.ts'

/**
 * Calls off the talks still to come of a citizen whose case the caller has opened to change: all of them, or those meant by
 * `isMeant`. For what ends and takes its talks with it.
 */
export async function cancelComingTalks(
  db: Db,
  actor: Actor,
  { now, today }: Moment,
  citizenId: CitizenId,
  isMeant: (talk: TalkLine) => boolean = () => true,
): Promise<void> {
  const coming = (await listTalks(db, citizenId)).filter((talk) => stateOf(talk) === 'booked' && talk.startsAt > now)
  for (const talk of coming.filter(isMeant)) await cancelTalk(db, actor, today, talk, 'municipality')
}

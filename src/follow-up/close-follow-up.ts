import type { Actor } from '../platform/auth/actor.ts'
import type { Moment } from '../platform/clock.ts'
import type { Db } from '../platform/db/scope.ts'
import type { CitizenId } from '../platform/ids.ts'
import { closeLinks } from './weekly/weekly-link.ts'

/** No workplace is asked about a citizen any more: every weekly link about her is closed. The caller has opened the case to change it. */
export const closeFollowUp = (db: Db, _actor: Actor, { now }: Moment, citizenId: CitizenId): Promise<void> =>
  closeLinks(db, { citizenId }, now)

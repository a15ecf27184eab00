import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import { may } from '../../platform/auth/permissions.ts'
import type { Moment } from '../../platform/clock.ts'
import { newToken, sha256 } from '../../platform/crypto/keys.ts'
import { type Db, setScope } from '../../platform/db/scope.ts'
import { addDays } from '../../platform/plain-date.ts'
import { feedOf, findFeedHolder, insertFeed, listFeedTalks, revokeFeed } from './feed-queries.ts'
import type { FeedTalk } from './write-calendar.ts'

/** Makes a new secret address for one's own calendar, 128 bits; the one before ends. Told once and kept nowhere. */
export async function renewFeed(db: Db, actor: Actor, now: string): Promise<string> {
  const token = newToken(16)
  await revokeFeed(db, staffOf(actor), now)
  await insertFeed(db, actor, sha256(token), now)
  return token
}

const DAYS_BACK = 30
const DAYS_AHEAD = 190

type OpenedFeed =
  | { readonly state: 'open'; readonly actor: Actor; readonly talks: readonly FeedTalk[] }
  | { readonly state: 'revoked' | 'unknown' }

/** What a secret address leads to, read as whoever made it: a colleague who has left or changed role gets nothing. */
export async function openFeed(db: Db, token: string, { today }: Moment): Promise<OpenedFeed> {
  await setScope(db, { link: sha256(token) })
  const feed = await feedOf(db, sha256(token))
  if (!feed) return { state: 'unknown' }
  if (feed.revokedAt !== null) return { state: 'revoked' }
  await setScope(db, { municipality: feed.municipalityId })
  const actor = await findFeedHolder(db, feed.municipalityId, feed.staffId, today)
  if (!actor || !may(actor, 'subscribe-calendar')) return { state: 'revoked' }
  const talks = await listFeedTalks(
    db,
    actor,
    { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) },
    today,
  )
  return { state: 'open', actor, talks }
}

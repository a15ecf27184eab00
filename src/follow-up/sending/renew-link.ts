import type { PlacementLine } from '../../placements/index.ts'
import type { Moment } from '../../platform/clock.ts'
import type { Db } from '../../platform/db/scope.ts'
import { done, type Result, refused } from '../../platform/result.ts'
import { findSchemeInForce } from '../find-scheme.ts'
import type { FollowUp } from '../follow-up.ts'
import { mondayOf } from '../week.ts'
import { findForm, findUnanswered, insertForm } from '../weekly/form-queries.ts'
import { closeLinks } from '../weekly/weekly-link.ts'
import { type Sender, sendLink } from './send-weekly-links.ts'

/** Sends this week's link, or a new one in its place: for who has not answered, or cannot find the mail. */
export async function renewLink(
  db: Db,
  sender: Omit<Sender, 'actor'>,
  { now, today }: Moment,
  placement: PlacementLine,
  followUp: FollowUp & { readonly staffName: string },
): Promise<Result<null, 'answered'>> {
  const monday = mondayOf(today)
  const { placementId, citizenId, language, track } = followUp
  const made = await findForm(db, placementId, monday)
  if (made) {
    if ((await findUnanswered(db, placementId))?.id !== made.id) return refused('answered')
    await closeLinks(db, { id: made.id }, now)
    await sendLink(db, sender, now, 'weekly-reminder', { ...followUp, startsOn: placement.startsOn }, made)
    return done(null)
  }
  const scheme = await findSchemeInForce(db, track)
  const of = { municipalityId: sender.municipalityId, placementId, citizenId, language, track: scheme.track }
  const id = await insertForm(db, { ...of, weekStartsOn: monday, schemeVersion: scheme.version, madeAt: now })
  if (id === null) return refused('answered')
  const form = { id, weekStartsOn: monday }
  await sendLink(db, sender, now, 'weekly-form', { ...followUp, startsOn: placement.startsOn }, form)
  return done(null)
}

import { may } from '../auth/permissions.ts'
import { findSession, type Session } from '../auth/session-queries.ts'
import type { Db } from '../db/scope.ts'
import { ForbiddenError } from '../errors.ts'
import type { Passage, RoutedPassage } from './passage.ts'

/** Finds who comes, from the session's cookie, and what the frame of a page shows that person. */
export async function recognise(passage: Passage, db: Db): Promise<Session | null> {
  const { web, token, moment } = passage
  const session = token ? await findSession(db, token, moment.now) : null
  if (!session) return null
  const { actor, notice } = session
  const { language, path } = passage.visit
  passage.actor = actor
  passage.visit = {
    ...passage.visit,
    who: { name: actor.name, unit: actor.unit },
    nav: await web.nav(db, actor, language, path, moment),
    notice,
    searchAction: web.searchAction(actor),
  }
  return session
}

/** Whether whoever comes may go on. @throws ForbiddenError @returns false when a login is needed first. */
export function mayPass({ route, actor }: RoutedPassage): boolean {
  if (route.may === 'public') return true
  if (!actor) return false
  if (!may(actor, route.may)) throw new ForbiddenError('role')
  return true
}

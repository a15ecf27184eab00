import { inWork } from '../audit/work.ts'
import { forgiveLoginAttempts } from '../auth/login-attempt-queries.ts'
import { deleteSession, findSession } from '../auth/session-queries.ts'
import { type Db, narrowFor, setScope } from '../db/scope.ts'
import { NotFoundError, RolledBack } from '../errors.ts'
import { idFrom } from '../ids.ts'
import type { Sent } from './body.ts'
import { originOf } from './origin.ts'
import type { PublicRequest, WebSide } from './pages.ts'
import { LANGUAGE_COOKIE, type RoutedPassage, SESSION_COOKIE } from './passage.ts'
import { cookie, cookieValue, expiredCookie } from './security.ts'

/** What the handler of a route is given. */
export function requestOf(passage: RoutedPassage, db: Db, { typed: form, files, received }: Sent): PublicRequest {
  const params = passage.context.req.param() as Record<string, string>
  return {
    db,
    actor: passage.actor,
    ...passage.moment,
    params,
    query: new URLSearchParams(new URL(passage.context.req.url).search.replaceAll('%00', '')),
    form,
    files,
    received,
    background: passage.headers.get('x-fremgang-draft') === '1',
    visit: passage.visit,
    id: (name) => idFrom(params[name]) ?? notFound(name),
    show: (page, status = 200) => ({ kind: 'page', page, status }),
    redirect: (to, notice = '') => ({ kind: 'redirect', to, notice }),
    file: (body, type, name) => ({ kind: 'file', body, type, name: name ?? null }),
    saw: (citizens) => {
      passage.listed = citizens
    },
    about: (citizen, detail) => {
      passage.about = { citizen, detail: detail ?? null }
    },
    web: webSideOf(passage, db),
  }
}

function webSideOf(passage: RoutedPassage, db: Db): WebSide {
  const { baseUrl, cookies, headers, moment, token } = passage
  const leave = async () => {
    if (token) await deleteSession(db, token)
    cookies.push(expiredCookie(SESSION_COOKIE, baseUrl))
  }
  return {
    origin: originOf(passage),
    baseUrl,
    enter: async (next) => {
      if (token) await deleteSession(db, token)
      cookies.push(cookie(SESSION_COOKIE, next, baseUrl))
      passage.actor = (await findSession(db, next, moment.now))?.actor ?? null
      if (passage.route.limited) await forgiveLoginAttempts(db, originOf(passage))
    },
    leave,
    remember: (language) => void cookies.push(cookie(LANGUAGE_COOKIE, language, baseUrl, 365)),
    remembered: cookieValue(headers, LANGUAGE_COOKIE),
    separately: (run) => separately(passage, run),
    actAs: async (actor) => {
      passage.actor = actor
      await setScope(db, { municipality: actor.municipalityId })
    },
  }
}

async function separately<T>({ web, actor, route }: RoutedPassage, run: (db: Db) => Promise<T>): Promise<T> {
  const scope = actor ? { municipality: actor.municipalityId } : {}
  try {
    return await inWork(web.engine.db, web.keys, scope, async (db) => {
      if (actor) await narrowFor(db, actor)
      return await run(db)
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) web.log.fault(route, error)
    throw error
  }
}

function notFound(what: string): never {
  throw new NotFoundError(what)
}

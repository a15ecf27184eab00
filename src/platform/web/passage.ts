import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { Visit } from '../../ui/visit.ts'
import type { Actor } from '../auth/actor.ts'
import type { Moment } from '../clock.ts'
import type { CitizenId } from '../ids.ts'
import { localPath } from './local-path.ts'
import type { Route } from './pages.ts'
import { baseUrlOf, cookieValue } from './security.ts'
import type { Web } from './web.ts'

export const SESSION_COOKIE = 'fremgang'
export const LANGUAGE_COOKIE = 'sprog'

/** A request on its way through: what was known when it came, and what has become known since. */
export interface Passage {
  readonly web: Web
  readonly context: Context
  readonly headers: Headers
  readonly moment: Moment
  /** This application's own address as the browser sees it. */
  readonly baseUrl: string
  readonly token: string | null
  visit: Visit
  actor: Actor | null
  /** Citizens shown together. */
  listed: readonly CitizenId[]
  /** Whom the audit line is about when the URL does not say. */
  about: { readonly citizen: CitizenId | null; readonly detail: Buffer | null } | null
  readonly cookies: string[]
}

/** A request that one of our routes answers. */
export interface RoutedPassage extends Passage {
  readonly route: Route
}

export function passageOf(web: Web, context: Context): Passage {
  const { headers } = context.req.raw
  const moment = web.clock()
  return {
    web,
    context,
    headers,
    moment,
    baseUrl: baseUrlOf(context.req.raw, web.config.baseUrl),
    token: cookieValue(headers, SESSION_COOKIE),
    visit: visitOf(web, context, moment),
    actor: null,
    listed: [],
    about: null,
    cookies: [],
  }
}

/** What a page knows before anybody has been recognised. */
function visitOf(web: Web, context: Context, moment: Moment): Visit {
  return {
    language: cookieValue(context.req.raw.headers, LANGUAGE_COOKIE) === 'en' ? 'en' : 'da',
    ...moment,
    path: pathOf(context),
    who: null,
    nav: [],
    trial: web.config.trial,
    notice: null,
    searchAction: null,
    once: () => randomUUID(),
  }
}

/** Where a link back to this page leads. A form's answer leads to the page with the form: only that can be asked for again. */
function pathOf(context: Context): string {
  const url = new URL(context.req.url)
  const asked = localPath(url.pathname + url.search) || '/'
  const referrer = context.req.header('referer') ?? ''
  if (context.req.method !== 'POST' || !URL.canParse(referrer)) return asked
  const { host, pathname, search } = new URL(referrer)
  return (host === context.req.header('host') && localPath(pathname + search)) || asked
}

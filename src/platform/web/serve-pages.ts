import { randomUUID } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { NavItem, Visit } from '../../ui/visit.ts'
import { inWork, workOf } from '../audit/work.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/permissions.ts'
import { deleteSession, findSession, updateNotice } from '../auth/session-queries.ts'
import type { Clock, Moment } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Keys } from '../crypto/keys.ts'
import type { Engine } from '../db/engine.ts'
import { type Db, setScope } from '../db/scope.ts'
import { ForbiddenError, NotFoundError } from '../errors.ts'
import type { Language } from '../i18n/language.ts'
import { type CitizenId, idFrom } from '../ids.ts'
import type { Log } from '../log/log.ts'
import { serveAsset } from './assets.ts'
import { readForm } from './body.ts'
import { faultReply } from './faults.tsx'
import type { PublicRequest, Route, Typed } from './pages.ts'
import { isRefusal, type Reply } from './reply.ts'
import { baseUrlOf, cookie, cookieValue, isOwnPost, pageHeaders } from './security.ts'
import { claimSubmission, deleteSubmission, updateSubmission } from './submission-queries.ts'

/** All the web needs from outside; tests make their own. */
export interface Web {
  readonly engine: Engine
  readonly keys: Keys
  readonly clock: Clock
  readonly config: Pick<Config, 'baseUrl' | 'trial'>
  readonly log: Log
  readonly nav: (db: Db, actor: Actor, language: Language, path: string, moment: Moment) => Promise<readonly NavItem[]>
  readonly searchAction: (actor: Actor) => string | null
  readonly loginPath: string
}

const SESSION = 'fremgang'
const LANGUAGE = 'sprog'

/** Mounts every page. Each request is one transaction: session, tenant, permission, deed, audit line, commit. */
export function servePages(hono: Hono, web: Web, routes: readonly Route[]): void {
  hono.use(compress())
  hono.get('/assets/*', (context) => sendAsset(context))
  for (const route of routes) hono.on(route.method, route.pattern, (context) => answer(web, route, context))
  hono.notFound((context) => send(context, web, faultReply(new NotFoundError('page'), bareVisit(web, context)), []))
}

function sendAsset(context: Context): Response {
  const served = serveAsset(context.req.path, context.req.header('accept-encoding') ?? '')
  if (!served) return context.body(null, 404)
  const encoding = served.encoding ? { 'content-encoding': served.encoding } : {}
  return context.body(served.body, 200, {
    'content-type': served.type,
    'cache-control': served.cacheControl,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...encoding,
  })
}

async function answer(web: Web, route: Route, context: Context): Promise<Response> {
  const started = performance.now()
  const exchange = new Exchange(web, route, context)
  const reply = await exchange.run()
  const response = await send(context, web, reply, exchange.cookies)
  web.log.request(route, response.status, performance.now() - started)
  return response
}

/** One request on its way through. */
class Exchange {
  readonly cookies: string[] = []
  readonly #web: Web
  readonly #route: Route
  readonly #context: Context
  readonly #moment: Moment
  readonly #baseUrl: string
  readonly #token: string | null
  #actor: Actor | null = null
  #listed: readonly CitizenId[] = []
  #about: { citizen: CitizenId | null; detail: Buffer | null } | null = null
  #visit: Visit

  constructor(web: Web, route: Route, context: Context) {
    this.#web = web
    this.#route = route
    this.#context = context
    this.#moment = web.clock()
    this.#baseUrl = baseUrlOf(context.req.raw, web.config.baseUrl)
    this.#token = cookieValue(context.req.raw.headers, SESSION)
    this.#visit = bareVisit(web, context)
  }

  async run(): Promise<Reply> {
    try {
      if (this.#route.method === 'POST' && !isOwnPost(this.#context.req.raw.headers, this.#baseUrl))
        throw new ForbiddenError('foreign-form')
      const form = this.#route.method === 'POST' ? await readForm(this.#context.req.raw) : {}
      return await inWork(this.#web.engine.db, this.#web.keys, {}, (db) => this.#inTransaction(db, form))
    } catch (error) {
      return await this.#fault(error)
    }
  }

  async #inTransaction(db: Db, form: Typed): Promise<Reply> {
    await this.#recognise(db)
    if (this.#route.may !== 'public') {
      if (!this.#actor) return { kind: 'redirect', to: this.#loginPath(), notice: '' }
      if (!may(this.#actor, this.#route.may)) throw new ForbiddenError('role')
    }
    const reply = await this.#once(db, form)
    this.#record(db, isRefusal(reply) ? 'refused' : 'done')
    if (reply.kind === 'redirect' && reply.notice && this.#actor && this.#token)
      await updateNotice(db, this.#token, reply.notice)
    return reply
  }

  async #recognise(db: Db): Promise<void> {
    const session = this.#token ? await findSession(db, this.#token, this.#moment.now) : null
    if (!session) return
    this.#actor = session.actor
    const { language, path } = this.#visit
    this.#visit = {
      ...this.#visit,
      who: { name: session.actor.name, unit: session.actor.unit },
      nav: await this.#web.nav(db, session.actor, language, path, this.#moment),
      notice: session.notice,
      searchAction: this.#web.searchAction(session.actor),
    }
  }

  /** A form's second arrival answers like the first and does nothing. */
  async #once(db: Db, form: Typed): Promise<Reply> {
    const [actor, token] = [this.#actor, form._once]
    if (!actor || typeof token !== 'string' || token === '' || token.length > 64)
      return await this.#route.handle(this.#request(db, form))
    const made = await claimSubmission(db, actor, token)
    if (made) return { kind: 'redirect', to: made.location, notice: made.notice }
    const reply = await this.#route.handle(this.#request(db, form))
    if (reply.kind === 'redirect')
      await updateSubmission(db, actor, token, { location: reply.to, notice: reply.notice })
    else await deleteSubmission(db, actor, token)
    return reply
  }

  #request(db: Db, form: Typed): PublicRequest {
    const params = this.#context.req.param() as Record<string, string>
    return {
      db,
      actor: this.#actor,
      ...this.#moment,
      params,
      query: new URL(this.#context.req.url).searchParams,
      form,
      background: this.#context.req.header('x-fremgang-draft') === '1',
      visit: this.#visit,
      id: (name) => idFrom(params[name]) ?? notFound(name),
      show: (page, status = 200) => ({ kind: 'page', page, status }),
      redirect: (to, notice = '') => ({ kind: 'redirect', to, notice }),
      file: (body, type, name) => ({ kind: 'file', body, type, name: name ?? null }),
      saw: (citizens) => {
        this.#listed = citizens
      },
      about: (citizen, detail) => {
        this.#about = { citizen, detail: detail ?? null }
      },
      web: {
        origin: this.#web.keys.lookup(`origin:${addressOf(this.#context)}`),
        baseUrl: this.#baseUrl,
        enter: async (token, endsAt) => {
          this.cookies.push(cookie(SESSION, token, this.#baseUrl, endsAt))
          this.#actor = (await findSession(db, token, this.#moment.now))?.actor ?? null
        },
        leave: async () => {
          if (this.#token) await deleteSession(db, this.#token)
          this.cookies.push(cookie(SESSION, '', this.#baseUrl, null))
        },
        remember: (language) =>
          void this.cookies.push(cookie(LANGUAGE, language, this.#baseUrl, '2037-12-31T00:00:00Z')),
        remembered: cookieValue(this.#context.req.raw.headers, LANGUAGE),
        actAs: async (actor) => {
          this.#actor = actor
          await setScope(db, { municipality: actor.municipalityId })
        },
      },
    }
  }

  #record(db: Db, outcome: 'done' | 'refused' | 'denied'): void {
    const actor = this.#actor
    if (!actor) return
    workOf(db).entries.push({
      staffId: actor.staffId,
      actingCitizenId: actor.citizenId,
      role: actor.role,
      action: this.#route.audit,
      outcome,
      citizenId: this.#about?.citizen ?? idFrom<'citizen'>(this.#context.req.param('citizen')) ?? actor.citizenId,
      subject: '',
      listed: this.#listed,
      detail: this.#about?.detail ?? null,
      evidence: null,
    })
  }

  /** The transaction is gone and all it wrote; that somebody was denied is written in one of its own. */
  async #fault(error: unknown): Promise<Reply> {
    const actor = this.#actor
    if (error instanceof ForbiddenError && actor)
      await inWork(this.#web.engine.db, this.#web.keys, { municipality: actor.municipalityId }, async (db) =>
        this.#record(db, 'denied'),
      )
    const reply = faultReply(error, this.#visit)
    if (reply.kind === 'page' && reply.status >= 500) this.#web.log.fault(this.#route, error)
    return reply
  }

  #loginPath(): string {
    return this.#route.method === 'GET'
      ? `${this.#web.loginPath}?til=${encodeURIComponent(this.#visit.path)}`
      : this.#web.loginPath
  }
}

function notFound(what: string): never {
  throw new NotFoundError(what)
}

function bareVisit(web: Web, context: Context): Visit {
  const url = new URL(context.req.url)
  const { now, today } = web.clock()
  return {
    language: cookieValue(context.req.raw.headers, LANGUAGE) === 'en' ? 'en' : 'da',
    today,
    now,
    path: url.pathname + url.search,
    who: null,
    nav: [],
    trial: web.config.trial,
    notice: null,
    searchAction: null,
    once: () => randomUUID(),
  }
}

function addressOf(context: Context): string {
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return bindings?.incoming?.socket?.remoteAddress ?? 'unknown'
}

async function send(context: Context, web: Web, reply: Reply, cookies: readonly string[]): Promise<Response> {
  for (const each of cookies) context.header('set-cookie', each, { append: true })
  for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value)
  if (web.config.baseUrl?.startsWith('https')) context.header('strict-transport-security', 'max-age=31536000')
  if (reply.kind === 'redirect') return context.redirect(reply.to, 303)
  if (reply.kind === 'done') return context.body(null, 204)
  if (reply.kind === 'file') {
    if (reply.name)
      context.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(reply.name)}`)
    return context.body(reply.body, 200, { 'content-type': reply.type })
  }
  for (const [name, value] of Object.entries(reply.headers ?? {})) context.header(name, value)
  return context.html(String(await reply.page), reply.status as 200)
}

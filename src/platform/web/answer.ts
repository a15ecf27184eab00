import { inWork, workOf } from '../audit/work.ts'
import { countLoginAttempt } from '../auth/login-attempt-queries.ts'
import { type Session, updateNotice } from '../auth/session-queries.ts'
import { type Db, narrowFor } from '../db/scope.ts'
import { ForbiddenError, NotFoundError } from '../errors.ts'
import { idFrom } from '../ids.ts'
import { nothingSent, readForm, type Sent } from './body.ts'
import { faultReply, TooManyError } from './faults.tsx'
import { keepWords } from './keep-words.ts'
import { once } from './once.ts'
import { originOf } from './origin.ts'
import type { RoutedPassage } from './passage.ts'
import { discardReceived, receiveForm } from './receive.ts'
import { mayPass, recognise } from './recognise.ts'
import { isRefusal, type Reply } from './reply.ts'
import { requestOf } from './request-of.ts'
import { isOwnPost } from './security.ts'
import { type Rendered, render } from './send.ts'

/** Guard, who, may, once, handler, page, audit, commit: one transaction, and nothing is sent before it is on disk. */
export async function answer(passage: RoutedPassage): Promise<Rendered> {
  const { web } = passage
  try {
    const sent = await guard(passage)
    try {
      return await inWork(web.engine.db, web.keys, {}, (db) => inTransaction(passage, db, sent))
    } finally {
      await discardReceived(sent)
    }
  } catch (error) {
    return await afterFault(passage, error)
  }
}

/** What needs no database: where a form came from and how large it is. */
async function guard(passage: RoutedPassage): Promise<Sent> {
  const { route, headers, baseUrl, context, web, moment } = passage
  if (new URL(context.req.url).pathname.includes('%00')) throw new NotFoundError('page')
  if (route.method === 'POST' && !isOwnPost(headers, baseUrl)) throw new ForbiddenError('foreign-form')
  if (route.limited && !(await countLoginAttempt(web.engine.db, originOf(passage), moment.now)))
    throw new TooManyError()
  if (route.method !== 'POST') return nothingSent
  if (route.receive && (await isLetIn(passage))) return await receiveForm(context.req.raw, route.receive)
  // Nobody without a login sends us a large file.
  return await readForm(context.req.raw, passage.token === null ? null : route.upload)
}

/** Asked before a file is read that may take an hour, in a transaction that does not last as long. */
async function isLetIn(passage: RoutedPassage): Promise<boolean> {
  const { web, token } = passage
  if (token === null) return false
  return await inWork(web.engine.db, web.keys, {}, async (db) => {
    await recognise(passage, db)
    return mayPass(passage)
  })
}

async function inTransaction(passage: RoutedPassage, db: Db, sent: Sent): Promise<Rendered> {
  const session = await recognise(passage, db)
  if (!mayPass(passage)) return loginFirst(passage, await keepWords(passage, db, sent.typed))
  if (passage.actor && passage.route.may !== 'public') await narrowFor(db, passage.actor)
  const handle = () => passage.route.handle(requestOf(passage, db, sent))
  const reply = await once(db, passage.actor, passage.context.req.path, sent.typed, handle)
  const rendered = await render(reply)
  record(passage, db, isRefusal(reply) ? 'refused' : 'done')
  await passNotice(passage, db, session, reply)
  return rendered
}

/** A redirect leaves its confirmation to the next page; the page that shows one has used it up. */
async function passNotice({ token }: RoutedPassage, db: Db, session: Session | null, reply: Reply): Promise<void> {
  if (!token || !session) return
  if (reply.kind === 'redirect' && reply.notice) await updateNotice(db, token, reply.notice)
  if (reply.kind === 'page' && session.notice !== null) await updateNotice(db, token, null)
}

/** A page leads to the login and from there back; a script is told so, since it would take the login page for an answer. */
function loginFirst({ web, visit, headers }: RoutedPassage, kept: boolean): Rendered {
  if ((headers.get('sec-fetch-mode') ?? 'navigate') !== 'navigate') return { kind: 'page', html: '', status: 401 }
  const back = visit.path === '/' ? '' : `?til=${encodeURIComponent(visit.path)}`
  const words = kept ? `${back ? '&' : '?'}kladde=gemt` : ''
  return { kind: 'redirect', to: web.loginPath + back + words, notice: '' }
}

function record(passage: RoutedPassage, db: Db, outcome: 'done' | 'refused' | 'denied'): void {
  const { actor, about, listed, route, context } = passage
  if (!actor) return
  workOf(db).entries.push({
    staffId: actor.staffId,
    actingCitizenId: actor.citizenId,
    role: actor.role,
    action: route.audit,
    outcome,
    citizenId: about?.citizen ?? idFrom<'citizen'>(context.req.param('citizen')) ?? actor.citizenId,
    subject: '',
    listed,
    detail: about?.detail ?? null,
    evidence: null,
  })
}

/** The transaction is gone and all it wrote; that somebody was denied is written in one of its own. */
async function afterFault(passage: RoutedPassage, error: unknown): Promise<Rendered> {
  const { actor, web, route, visit } = passage
  passage.cookies.length = 0
  const denied =
    error instanceof ForbiddenError || (error instanceof NotFoundError && route.pattern.includes(':citizen'))
  let fault = error
  if (denied && actor)
    await inWork(web.engine.db, web.keys, { municipality: actor.municipalityId }, async (db) =>
      record(passage, db, 'denied'),
    ).catch((second) => {
      fault = second
    })
  const reply = faultReply(fault, visit)
  if (reply.status >= 500) web.log.fault(route, fault)
  return await render(reply)
}

import type { Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { NotFoundError } from '../errors.ts'
import { answer } from './answer.ts'
import { faultReply, MethodError } from './faults.tsx'
import type { Route } from './pages.ts'
import { passageOf } from './passage.ts'
import { inOrder, methodsByPattern } from './route-order.ts'
import { render, send, sendAsset } from './send.ts'
import type { Web } from './web.ts'

export type { Web }

/** Mounts every page. Each request is one transaction: session, tenant, permission, deed, audit line, commit. */
export function servePages(hono: Hono, web: Web, routes: readonly Route[]): void {
  hono.use(compress())
  hono.get('/assets/*', sendAsset)
  for (const route of inOrder(routes)) hono.on(route.method, route.pattern, (context) => serve(web, route, context))
  for (const [pattern, methods] of methodsByPattern(routes))
    hono.all(pattern, (context) => refuse(web, context, new MethodError(methods.join(', '))))
  hono.notFound((context) => refuse(web, context, new NotFoundError('page')))
  hono.onError((error, context) => {
    web.log.fault({ method: 'GET', pattern: '*' }, error)
    return refuse(web, context, error)
  })
}

async function serve(web: Web, route: Route, context: Context): Promise<Response> {
  const started = performance.now()
  const passage = { ...passageOf(web, context), route }
  const rendered = await answer(passage)
  const response = send(context, web, rendered, passage.cookies)
  web.log.request(route, response.status, performance.now() - started)
  return response
}

async function refuse(web: Web, context: Context, error: Error): Promise<Response> {
  return send(context, web, await render(faultReply(error, passageOf(web, context).visit)))
}

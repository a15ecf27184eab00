import { gzipSync } from 'node:zlib'
import type { Context } from 'hono'
import { serveAsset } from './assets.ts'
import type { Reply } from './reply.ts'
import { pageHeaders } from './security.ts'
import type { Web } from './web.ts'

/** A reply with its page made into text: what can go wrong in making it has gone wrong. */
export type Rendered =
  | Exclude<Reply, { kind: 'page' }>
  | (Omit<Extract<Reply, { kind: 'page' }>, 'page'> & { readonly html: string })

export async function render(reply: Reply): Promise<Rendered> {
  if (reply.kind !== 'page') return reply
  const { page, ...rest } = reply
  return { ...rest, html: String(await page) }
}

export function send(context: Context, web: Web, reply: Rendered, cookies: readonly string[] = []): Response {
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
  return page(context, reply.html, reply.status)
}

/** A page is at hand as a whole, and packing it at once costs a third of what streaming it through does. */
function page(context: Context, html: string, status: number): Response {
  context.header('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(context.req.header('accept-encoding') ?? '')) return context.html(html, status as 200)
  const headers = { 'content-type': 'text/html; charset=UTF-8', 'content-encoding': 'gzip' }
  return context.body(gzipSync(html), status as 200, headers)
}

export function sendAsset(context: Context): Response {
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

import type { Passage } from './passage.ts'

/** A keyed hash of the address a request came from. Behind a proxy (an address is configured) the proxy says it, last in its list. */
export function originOf({ web, context, headers }: Passage): Buffer {
  const bindings = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  const near = bindings?.incoming?.socket?.remoteAddress ?? 'unknown'
  const far = web.config.baseUrl === null ? undefined : headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return web.keys.lookup(`origin:${far || near}`)
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ')

/** The headers of every page. Pages are never kept by a cache: the next person at the desk must not go back into a case. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
}

/**
 * Whether a POST comes from a page of our own: what the browser says of its origin must be ours, and it must say something.
 * Old browsers leave out one of the two headers, never both; a page without referrer sends the origin `null`.
 */
export function isOwnPost(headers: Headers, baseUrl: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' && (origin === null || origin === 'null' || origin === baseUrl)
  return origin === baseUrl
}

/** The address the browser used: configured behind a proxy, else taken from the request. */
export function baseUrlOf(request: globalThis.Request, configured: string | null): string {
  if (configured) return configured
  const url = new URL(request.url)
  return `${url.protocol}//${request.headers.get('host') ?? url.host}`
}

const loopback = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/

/** Cookies are Secure everywhere but on plain http to this very machine. Without days it goes when the browser closes. */
export function cookie(name: string, value: string, baseUrl: string, days?: number): string {
  const secure = loopback.test(baseUrl) ? '' : '; Secure'
  const until = days === undefined ? '' : `; Max-Age=${days * 86_400}`
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${secure}${until}`
}

/** Takes a cookie away again. */
export const expiredCookie = (name: string, baseUrl: string) => cookie(name, '', baseUrl, 0)

export function cookieValue(headers: Headers, name: string): string | null {
  const found = headers.get('cookie')?.match(new RegExp(`(?:^|;\\s*)${name}=([^;]*)`))
  return found?.[1] ?? null
}

import { describe, expect, test } from 'vitest'
import { baseUrlOf, cookie, cookieValue, expiredCookie, isOwnPost, pageHeaders } from './security.ts'

const own = 'https://fremgang.example'

describe('a form is ours when the browser says so, by one header or both', () => {
  const origins = {
    own,
    other: 'https://elsewhere.example',
    'same name by http': 'http://fremgang.example',
    null: 'null',
    absent: undefined,
  }
  const sites = {
    'same-origin': 'same-origin',
    'same-site': 'same-site',
    'cross-site': 'cross-site',
    none: 'none',
    absent: undefined,
  }
  const allowed = [
    ['own', 'same-origin'],
    ['null', 'same-origin'],
    ['absent', 'same-origin'],
    ['own', 'absent'],
  ]
  const table = Object.keys(origins).flatMap((origin) => Object.keys(sites).map((site) => [origin, site] as const))

  test.each(table)('origin %s, fetch metadata %s', (origin, site) => {
    const headers = new Headers()
    const [from, how] = [origins[origin as keyof typeof origins], sites[site as keyof typeof sites]]
    if (from) headers.set('origin', from)
    if (how) headers.set('sec-fetch-site', how)
    expect(isOwnPost(headers, own)).toBe(allowed.some(([one, other]) => one === origin && other === site))
  })
})

describe('cookies', () => {
  test.each([
    ['https://fremgang.example', true],
    ['http://fremgang.example', true],
    ['http://localhost.evil.example', true],
    ['http://localhost:3000', false],
    ['http://127.0.0.1:3000', false],
    ['http://[::1]:3000', false],
  ])('on %s: Secure is %s', (baseUrl, secure) =>
    expect(cookie('fremgang', 'x', baseUrl).includes('; Secure')).toBe(secure),
  )

  test('are out of reach for scripts and for forms of other sites', () => {
    expect(cookie('fremgang', 'x', own)).toMatch(/; HttpOnly; SameSite=Lax/)
  })

  test('of a session go when the browser closes', () => {
    expect(cookie('fremgang', 'x', own)).not.toMatch(/Expires|Max-Age/)
    expect(expiredCookie('fremgang', own)).toContain('Max-Age=0')
  })

  test('are read by their whole name', () => {
    const headers = new Headers({ cookie: 'xfremgang=1; fremgang=2; sprog=en' })
    expect(cookieValue(headers, 'fremgang')).toBe('2')
    expect(cookieValue(headers, 'gang')).toBeNull()
  })
})

test('pages may load and run only what is ours, be framed by nobody and kept by no cache', () => {
  const policy = pageHeaders['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe|\*/)
  expect(pageHeaders['cache-control']).toBe('no-store')
})

test('the address is the configured one, else the one the browser used', () => {
  const request = new Request('http://localhost/login', { headers: { host: 'localhost:3000' } })
  expect(baseUrlOf(request, null)).toBe('http://localhost:3000')
  expect(baseUrlOf(request, own)).toBe(own)
})

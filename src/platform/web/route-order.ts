import type { Route } from './pages.ts'

/**
 * Routes so that a word goes before a parameter in the same place: `/borgere/ny` is not the citizen "ny".
 * @throws TypeError when two routes answer the same: the second would never be reached.
 */
export function inOrder(routes: readonly Route[]): Route[] {
  const seen = new Set<string>()
  for (const { method, pattern } of routes) {
    const shape = `${method} ${pattern.replace(/:\w+/g, ':')}`
    if (seen.has(shape)) throw new TypeError(`two routes answer ${method} ${pattern}`)
    seen.add(shape)
  }
  const rank = ({ pattern }: Route) => pattern.replace(/:\w+/g, '\uffff')
  return [...routes].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0))
}

/** What may be asked of each address. */
export function methodsByPattern(routes: readonly Route[]): Map<string, string[]> {
  const methods = new Map<string, string[]>()
  for (const { method, pattern } of inOrder(routes)) {
    const added = method === 'GET' ? ['GET', 'HEAD'] : [method]
    methods.set(pattern, [...(methods.get(pattern) ?? []), ...added])
  }
  return methods
}

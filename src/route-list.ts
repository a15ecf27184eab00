import { allRoutes } from './app.ts'
import type { Config } from './platform/config.ts'
import type { Route } from './platform/web/pages.ts'
import { personasFor } from './staff/index.ts'

/** A page as `routes --json` tells of it. */
export interface ListedRoute {
  readonly method: Route['method']
  readonly path: string
  readonly permission: Route['may']
  readonly auditEvent: string
  readonly example: string
  /** The personas it answers on fresh demo data; none where anybody may come. */
  readonly personas: readonly string[]
}

/** Every page with its permission, its audit event and an example. Reads no database. */
export const listRoutes = (config: Pick<Config, 'trial' | 'oidc'>): ListedRoute[] => allRoutes(config).map(listed)

function listed({ method, pattern, may, audit, example }: Route): ListedRoute {
  const personas = may === 'public' ? [] : personasFor(may, pattern.includes(':citizen'))
  return { method, path: pattern, permission: may, auditEvent: audit, example, personas: personas.map(({ id }) => id) }
}

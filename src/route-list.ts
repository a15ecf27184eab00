import { allRoutes } from './app.ts'
import { paths } from './paths.ts'
import type { Permission } from './platform/auth/permissions.ts'
import type { Config } from './platform/config.ts'
import type { Route } from './platform/web/pages.ts'
import { type Persona, personasFor } from './staff/index.ts'

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
  const personas = may === 'public' ? [] : answered(may, pattern)
  return { method, path: pattern, permission: may, auditEvent: audit, example, personas: personas.map(({ id }) => id) }
}

/** A workplace, a seat at it, a course and a message belong to one municipality: colleagues of another do not find them. */
const isOfMunicipality = (pattern: string) => /:(unit|place|course|message)\b/.test(pattern)

/** Who knows the citizen of the example; and where one says why she needs to see a case, her colleagues of another team too. */
function answered(permission: Permission, pattern: string): Persona[] {
  const known = personasFor(permission, pattern.includes(':citizen'))
  const [first] = known
  const ofFirst = ({ municipality }: Persona) => municipality === first?.municipality
  if (pattern === paths.accessReason.pattern) return personasFor(permission, false).filter(ofFirst)
  return isOfMunicipality(pattern) ? known.filter(ofFirst) : known
}

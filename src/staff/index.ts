import { changeRoutes } from './changes/routes.tsx'
import { staffRoutes as grantPages } from './staff-routes.tsx'

export { countOwnGrants } from './account-queries.ts'

export { type Persona, personas, personasFor } from './personas.ts'
export { grantRoutes, providerRoutes } from './provider-routes.tsx'
export { type LoginOptions, loginRoutes } from './routes.tsx'
/** Who set what and when, for what has no record of its own. */
export { findLastSetting, recordSetting } from './setting-queries.ts'
export { listColleagues } from './staff-queries.ts'
export { listTeams, type Team } from './team-queries.ts'
export { teamRoutes } from './team-routes.tsx'

/** The administrator's pages: who has access, and what has been changed in the set-up. */
export const staffRoutes = { routes: [grantPages, changeRoutes].flatMap((part) => part.routes) }

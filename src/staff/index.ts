export { countOwnGrants } from './account-queries.ts'

export { type Persona, personas, personasFor } from './personas.ts'
export { grantRoutes, providerRoutes } from './provider-routes.tsx'
export { type LoginOptions, loginRoutes } from './routes.tsx'
/** Who set what and when, for what has no record of its own. */
export { findLastSetting, recordSetting } from './setting-queries.ts'
export { listColleagues } from './staff-queries.ts'
export { staffRoutes } from './staff-routes.tsx'
export { listTeams, type Team } from './team-queries.ts'
export { teamRoutes } from './team-routes.tsx'

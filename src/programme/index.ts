/** Where the extracts of the register lie, and adding a published result: for the demo and the command line. */

/** Goals 2 and 3 from the municipality's own cases. */
export { ownGoalRoutes } from './own-goals/routes.tsx'
export { registerFolder } from './register/register-desk.ts'
/** Pages of the register: extracts, taking one in, the table of codes, why a pseudonym counts. */
export { registerRoutes } from './register/register-routes.ts'
/** Adds a published result; there is no way to change one. */
export { insertResult, type Series } from './result-queries.ts'
/** Pages of the three goals over the municipalities of the programme. */
export { programmeRoutes } from './routes.tsx'

export { insertResult, type Series } from './result-queries.ts'
/** Pages of the three goals over the municipalities of the programme. */
export { programmeRoutes } from './routes.tsx'

import { codeRoutes } from './register/code-routes.tsx'
import { importRoutes } from './register/import-routes.tsx'
import { registerDesk } from './register/register-desk.ts'
import { snapshotRoutes } from './register/routes.tsx'
import { whyRoutes } from './register/why-routes.tsx'

/** Pages of the register: extracts, taking one in, the table of codes, why a pseudonym counts. */
export function registerRoutes(dataDir: string) {
  const desk = registerDesk(dataDir)
  return [snapshotRoutes(desk), importRoutes(desk), codeRoutes, whyRoutes(desk)]
}

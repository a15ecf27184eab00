import { codeRoutes } from './code-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { ownCaseRoutes } from './own-case-routes.tsx'
import { pooledRoutes } from './pooled-routes.tsx'
import { registerDesk } from './register-desk.ts'
import { snapshotRoutes } from './routes.tsx'
import { whyRoutes } from './why-routes.tsx'

/** Pages of the register that lies on this server. */
export function registerRoutes(dataDir: string) {
  const desk = registerDesk(dataDir)
  return [
    snapshotRoutes(desk),
    importRoutes(desk),
    codeRoutes,
    whyRoutes(desk),
    ownCaseRoutes(desk),
    pooledRoutes(desk),
  ]
}

import { codeRoutes } from './code-routes.tsx'
import { fileRoutes } from './file-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { ownCaseRoutes } from './own-case-routes.tsx'
import { pooledRoutes } from './pooled-routes.tsx'
import { registerDesk } from './register-desk.ts'
import { snapshotRoutes } from './routes.tsx'
import { whyRoutes } from './why-routes.tsx'

/** Pages of the register that lies on this server. @param largestFile the most bytes of a file that a page takes. */
export function registerRoutes(dataDir: string, largestFile: number) {
  const desk = registerDesk(dataDir, largestFile)
  return [
    snapshotRoutes(desk),
    importRoutes(desk),
    fileRoutes(desk),
    codeRoutes,
    whyRoutes(desk),
    ownCaseRoutes(desk),
    pooledRoutes(desk),
  ]
}

import { conflictRoutes } from './conflict-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { exchangeRoutes as homeRoutes } from './routes.tsx'

export { type ColumnMap, readColumnMap } from './column-map-input.ts'
export { type Kind, kinds } from './field.ts'
/** Forgetting files that nobody takes in, while the server runs. */
export { forgetUntaken } from './forget-untaken.ts'
/** Bringing in a file at the command line: the file as rows, the source, the work. */
export { type ImportAnswer, importFile } from './import-file.ts'
export { RefusedImport } from './import-work.ts'
export { findImporter, listMunicipalitiesWithImporters } from './importer-queries.ts'
export type { Outcome } from './outcome.ts'
/** The most bytes a file may have. */
export { mostBytes, SheetError } from './sheet.ts'

/** Every page of this feature. */
export const exchangeRoutes = {
  routes: [homeRoutes, importRoutes, conflictRoutes].flatMap((part) => part.routes),
}

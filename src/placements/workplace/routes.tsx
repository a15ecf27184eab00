import { searchUnits } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { namesAmong } from './workplace-names.ts'

/** Names of workplaces for a field that completes what is typed. Workplaces, never people. */
export const workplaceRoutes = pages()

workplaceRoutes.get(
  paths.workplaceNames,
  { may: 'write-placements', audit: 'workplaces.listed', example: {} },
  async ({ db, today, query, file }) => {
    const typed = (query.get('q') ?? '').slice(0, 100)
    const units = await searchUnits(db, typed, today)
    return file(JSON.stringify(namesAmong(units)), 'application/json')
  },
)

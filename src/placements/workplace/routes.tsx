import { searchUnits } from '../../companies/index.ts'
import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { nameWithTown } from './choose-workplace.ts'

/** Names of workplaces for a field that completes what is typed. Workplaces, never people. */
export const workplaceRoutes = pages()

workplaceRoutes.get(
  paths.workplaceNames,
  { may: 'write-placements', audit: 'workplaces.listed', example: {} },
  async ({ db, today, query, file }) => {
    const typed = (query.get('q') ?? '').slice(0, 100)
    const units = await searchUnits(db, typed, today)
    const isAlone = (name: string) => units.filter((unit) => unit.name === name).length === 1
    const names = units.map((unit) => (isAlone(unit.name) ? unit.name : nameWithTown(unit)))
    return file(JSON.stringify([...new Set(names)]), 'application/json')
  },
)

import { paths } from '../../paths.ts'
import { pages } from '../../platform/web/pages.ts'
import { MunicipalityPage } from './views/municipality-page.tsx'
import { ProgrammePage } from './views/programme-page.tsx'

/** Where the day begins for those who work without cases. Nothing here reads a citizen. */
export const firstPageRoutes = pages()

firstPageRoutes.get(
  paths.programme,
  { may: 'see-programme', audit: 'programme.viewed', example: {} },
  ({ actor, visit, show }) =>
    show(<ProgrammePage visit={visit} role={actor.role === 'evaluator' ? 'evaluator' : 'facilitator'} />),
)

firstPageRoutes.get(
  paths.municipality,
  { may: 'see-municipality', audit: 'municipality.viewed', example: {} },
  ({ visit, show }) => show(<MunicipalityPage visit={visit} works={[]} />),
)

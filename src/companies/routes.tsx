import { paths } from '../paths.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { pages } from '../platform/web/pages.ts'
import { loadCallList } from './call-list.ts'
import { readCatalogueQuery } from './catalogue-shape.ts'
import { listSpokenLanguages } from './contact-queries.ts'
import { loadCatalogue } from './load-catalogue.ts'
import { CallListPage } from './views/call-list-page.tsx'
import { CataloguePage } from './views/catalogue-page.tsx'

/** The catalogue for all colleagues, and whom to call. */
export const catalogueRoutes = pages()

catalogueRoutes.get(
  paths.companies,
  { may: 'read-companies', audit: 'companies.viewed', example: {} },
  async ({ db, actor, today, query: params, visit, show }) => {
    const query = readCatalogueQuery(params)
    const whole = params.has('print')
    const catalogue = await loadCatalogue(db, query, today, whole)
    const languages = await listSpokenLanguages(db, today)
    return show(<CataloguePage {...{ visit, actor, query, catalogue, languages, whole }} />)
  },
)

catalogueRoutes.get(
  paths.callList,
  { may: 'read-companies', audit: 'call-list.viewed', example: {} },
  async ({ db, actor, today, query, visit, show }) => {
    const isAdviser = actor.role === 'company-adviser'
    const mine = isAdviser ? query.get('hvis') !== 'alle' : null
    const lines = await loadCallList(db, today, mine ? staffOf(actor) : null)
    return show(<CallListPage visit={visit} lines={lines} mine={mine} />)
  },
)

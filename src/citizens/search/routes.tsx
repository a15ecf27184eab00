import { paths } from '../../paths.ts'
import { workOf } from '../../platform/audit/work.ts'
import { pages } from '../../platform/web/pages.ts'
import { readListQuery } from '../../ui/worklist/worklist-query.ts'
import { findCitizens, type SearchResult } from './find-citizens.ts'
import { loadDirectory } from './load-directory.ts'
import { findTrail, insertTrail } from './trail-queries.ts'
import { DirectoryPage, directoryShape } from './views/directory-page.tsx'
import { SearchPage } from './views/search-page.tsx'

/** The person search. What is typed arrives by POST and goes on as an opaque id: no address, log or audit line holds it. */
export const searchRoutes = pages()

const longestTerm = 200
const nothing: SearchResult = { found: [], more: false, unusable: false }

searchRoutes.post(
  paths.search,
  { may: 'search-citizens', audit: 'search.made', example: {} },
  async ({ db, actor, form, now, redirect, about }) => {
    const typed = String(form.q ?? '')
      .replaceAll('\0', '')
      .trim()
      .slice(0, longestTerm)
    if (typed === '') return redirect(paths.search())
    about(null, workOf(db).keys.lookup(`search:${typed}`))
    return redirect(`${paths.search()}?s=${await insertTrail(db, actor, typed, now)}`)
  },
)

searchRoutes.get(
  paths.search,
  { may: 'search-citizens', audit: 'search.viewed', example: {} },
  async ({ db, actor, now, query, visit, show, saw }) => {
    const typed = await findTrail(db, actor, query.get('s'))
    const result = typed === null ? nothing : await findCitizens(db, actor, typed, now)
    saw(result.found.map((citizen) => citizen.id))
    return show(<SearchPage visit={visit} actor={actor} typed={typed} result={result} />)
  },
)

searchRoutes.get(
  paths.directory,
  { may: 'read-every-case', audit: 'directory.viewed', example: {} },
  async ({ db, actor, now, query: params, visit, show, saw }) => {
    const query = readListQuery(directoryShape, params)
    const directory = await loadDirectory(db, actor, query.page, now)
    saw(directory.citizens.map((citizen) => citizen.id))
    return show(<DirectoryPage visit={visit} actor={actor} query={query} directory={directory} />)
  },
)

import { paths } from '../paths.ts'
import { pages } from '../platform/web/pages.ts'
import { parseForm } from '../platform/web/parse-form.ts'
import { emptyForm } from '../ui/form.ts'
import { listLinks, readListQuery, writeListQuery } from '../ui/worklist/worklist-query.ts'
import { listShapeFor } from './list-shape.ts'
import { loadList } from './load-list.ts'
import { savedFilterInput } from './saved-filter-input.ts'
import { deleteFilter, listSavedFilters, saveFilter } from './saved-filter-queries.ts'
import { texts } from './texts.ts'
import { WorklistPage } from './views/worklist-page.tsx'

/** Who needs me today. */
export const worklistRoutes = pages()

worklistRoutes.get(paths.worklist, { may: 'see-worklist', audit: 'worklist.viewed', example: {} }, async (request) => {
  const { db, actor, today, query: params, visit, saw, show } = request
  const shape = listShapeFor(actor)
  const query = readListQuery(shape, params)
  const list = await loadList(db, actor, query, today)
  saw(list.rows.map((row) => row.citizen.id))
  const saved = await listSavedFilters(db, actor)
  const links = listLinks(paths.worklist(), shape, query)
  return show(
    <WorklistPage visit={visit} actor={actor} query={query} links={links} list={list} saved={saved} form={emptyForm} />,
  )
})

worklistRoutes.post(
  paths.savedFilters,
  { may: 'see-worklist', audit: 'filter.saved', example: {} },
  async (request) => {
    const { db, actor, today, form, visit, show, redirect } = request
    const t = texts[visit.language]
    const input = parseForm(savedFilterInput, form, t.errors)
    const shape = listShapeFor(actor)
    const query = readListQuery(shape, new URLSearchParams(String(form.query ?? '')))
    if (!input.ok) {
      const list = await loadList(db, actor, query, today)
      const links = listLinks(paths.worklist(), shape, query)
      const saved = await listSavedFilters(db, actor)
      return show(
        <WorklistPage
          visit={visit}
          actor={actor}
          query={query}
          links={links}
          list={list}
          saved={saved}
          form={input.form}
        />,
        422,
      )
    }
    const written = writeListQuery(shape, query)
    await saveFilter(db, actor, input.value.name, written)
    return redirect(paths.worklist() + written, t.saved)
  },
)

worklistRoutes.post(
  paths.savedFilterRemoval,
  { may: 'see-worklist', audit: 'filter.removed', example: { filter: 1 } },
  async (request) => {
    const { db, actor, visit, redirect, id } = request
    await deleteFilter(db, actor, id('filter'))
    return redirect(paths.worklist(), texts[visit.language].removed)
  },
)

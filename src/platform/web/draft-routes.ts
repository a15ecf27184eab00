import { saveDraft } from './draft-queries.ts'
import { localPath } from './local-path.ts'
import { pages } from './pages.ts'
import { path } from './path.ts'

/** Where any form saves itself while somebody types: by script in the background, or by its button without one. */
export const draftRoutes = pages()

draftRoutes.post(
  path('/kladder/:form'),
  { may: 'be-signed-in', audit: 'draft.saved', example: { form: 'eksempel' } },
  async ({ db, actor, params, form, now, query, background, redirect }) => {
    const { _once, ...values } = form
    await saveDraft(db, actor, params.form.slice(0, 200), values, now)
    const back = localPath(query.get('tilbage'))
    return back && !background ? redirect(back) : { kind: 'done' }
  },
)

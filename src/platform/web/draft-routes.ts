import { deleteDraft, saveDraft } from './draft-queries.ts'
import { localPath } from './local-path.ts'
import { pages } from './pages.ts'
import { path } from './path.ts'

/** Where any form saves itself while somebody types: by script in the background, or by its button without one; another button throws the draft away. */
export const draftRoutes = pages()

draftRoutes.post(
  path('/kladder/:form'),
  { may: 'be-signed-in', audit: 'draft.saved', example: { form: 'eksempel' } },
  async ({ db, actor, params, form, now, query, background, redirect }) => {
    const { _once, _draft, _discard, ...values } = form
    const name = params.form.slice(0, 200)
    if (_discard === undefined) await saveDraft(db, actor, name, values, now)
    else await deleteDraft(db, actor, name)
    const back = localPath(query.get('tilbage'))
    return back && !background ? redirect(back) : { kind: 'done' }
  },
)

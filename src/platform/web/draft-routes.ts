import { saveDraft } from './draft-queries.ts'
import { pages } from './pages.ts'
import { path } from './path.ts'

/** Where any form saves itself while somebody types: by script in the background, or by its button without one. */
export const draftRoutes = pages()

draftRoutes.post(
  path('/kladder/:form'),
  { may: 'be-signed-in', audit: 'draft.saved', example: { form: 'eksempel' } },
  async ({ db, actor, params, form, now, query, redirect }) => {
    const { _once, ...values } = form
    await saveDraft(db, actor, params.form.slice(0, 200), values, now)
    const back = query.get('tilbage') ?? ''
    return /^\/(?![/\\])/.test(back) ? redirect(back) : { kind: 'done' }
  },
)

import { listLooks, openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { reportAbsence } from '../../placements/index.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { completeTask, reopenTask } from '../../tasks/index.ts'
import { contentLanguageFrom } from '../../ui/content-language.ts'
import type { Form } from '../../ui/form.ts'
import { gatherOwnPage, gatherStar, ownIdOf } from './gather-own-page.ts'
import { absenceInput } from './own-input.ts'
import { texts } from './texts.ts'
import { OwnLooksPage } from './views/own-looks-page.tsx'
import { OwnPageView } from './views/own-page.tsx'
import { OwnStarPage } from './views/own-star.tsx'

/** The citizen's own page. The language is the one the browser remembers: of four here, of two for staff. */
export const ownRoutes = pages()
const may = 'see-own-page'

ownRoutes.get(paths.ownPage, { may, audit: 'own-page.viewed', example: {} }, async (request) => await ownPage(request))

ownRoutes.get(paths.ownStar, { may, audit: 'own-star.viewed', example: {} }, async (request) => {
  const { db, actor, visit, show } = request
  const language = languageOf(request)
  const file = await openCase(db, actor, ownIdOf(actor), request)
  return show(<OwnStarPage visit={visit} language={language} star={await gatherStar(db, file, language)} />)
})

ownRoutes.get(paths.ownAccesses, { may, audit: 'own-accesses.viewed', example: {} }, async (request) => {
  const { db, actor, visit, show } = request
  const { citizen } = await openCase(db, actor, ownIdOf(actor), request)
  const looks = (await listLooks(db, citizen.id)).filter((look) => look.name !== null)
  return show(<OwnLooksPage visit={visit} language={languageOf(request)} looks={looks} />)
})

ownRoutes.post(paths.ownAbsence, { may, audit: 'own-absence.reported', example: {} }, async (request) => {
  const { db, actor, today, form, redirect } = request
  const t = texts[languageOf(request)]
  const { citizen } = await openCaseToChange(db, actor, ownIdOf(actor), request)
  const input = parseForm(absenceInput, form, t.absenceErrors)
  if (!input.ok) return await ownPage(request, input.form)
  const report = { citizenId: citizen.id, absentOn: today, reason: input.value.reason, reportedBy: 'citizen' } as const
  const reported = await reportAbsence(db, actor, request, report)
  if (!reported.ok)
    return await ownPage(request, refusedForm(form, { reason: t.absenceErrors[reported.refusal] ?? '' }))
  return redirect(paths.ownPage(), t.reportedNotice)
})

const example = { task: 2 }

ownRoutes.post(paths.ownTaskDone, { may, audit: 'own-task.done', example }, async (request) => {
  const { db, actor, id, redirect } = request
  await completeTask(db, actor, request, id('task')) // pressed twice it is still done
  return redirect(`${paths.ownPage()}#skridt`, texts[languageOf(request)].doneNotice)
})

ownRoutes.post(paths.ownTaskReopened, { may, audit: 'own-task.reopened', example }, async (request) => {
  const { db, actor, id, redirect } = request
  await reopenTask(db, actor, request, id('task'))
  return redirect(`${paths.ownPage()}#skridt`, texts[languageOf(request)].undoneNotice)
})

const languageOf = ({ web }: Pick<Request, 'web'>) => contentLanguageFrom(web.remembered)

async function ownPage(request: Request, form?: Form) {
  const { db, actor, visit, show } = request
  const language = languageOf(request)
  const own = await gatherOwnPage(db, actor, request, language)
  return show(<OwnPageView visit={visit} language={language} own={own} form={form} />, form ? 422 : 200)
}

import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { formOf } from '../../ui/form.ts'
import { openCaseToChange, openClosedCase } from '../open-case.ts'
import { type CaseEnding, closeCase, reopenCase } from './close-case.ts'
import { closureInput } from './team-input.ts'
import { texts } from './texts.ts'
import { ClosurePage } from './views/closure-page.tsx'

const example = { citizen: 1 }

/** The end of a case with what ends with it, and its beginning again. */
export function closureRoutes(endings: readonly CaseEnding[]) {
  const routes = pages()

  routes.get(
    paths.closure,
    { may: 'write-case', audit: 'closure.viewed', example },
    async ({ db, actor, id, now, today, visit, show }) => {
      const file = await openClosedCase(db, actor, id('citizen'), { now, today })
      return show(<ClosurePage visit={visit} actor={actor} file={file} form={formOf(typedDate('on', today))} />)
    },
  )

  routes.post(
    paths.closure,
    { may: 'write-case', audit: 'closure.made', example },
    async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
      const moment = { now, today }
      const file = await openCaseToChange(db, actor, id('citizen'), moment)
      const t = texts[visit.language]
      const input = parseForm(closureInput, form, fieldWords[visit.language])
      if (!input.ok) return show(<ClosurePage visit={visit} actor={actor} file={file} form={input.form} />, 422)
      const closed = await closeCase(db, actor, moment, file.citizen, input.value, endings)
      if (closed.ok) return redirect(paths.citizenDetails({ citizen: file.citizen.id }), t.closed)
      const again = refusedForm(form, { on: t.errors[closed.refusal] ?? closed.refusal })
      return show(<ClosurePage visit={visit} actor={actor} file={file} form={again} />, 422)
    },
  )

  routes.post(
    paths.reopening,
    { may: 'write-case', audit: 'closure.ended', example },
    async ({ db, actor, id, now, today, visit, redirect }) => {
      const { citizen } = await openClosedCase(db, actor, id('citizen'), { now, today })
      await reopenCase(db, actor, today, citizen)
      return redirect(paths.citizenDetails({ citizen: citizen.id }), texts[visit.language].reopened)
    },
  )

  return routes
}

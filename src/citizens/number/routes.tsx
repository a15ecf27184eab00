import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { formOf } from '../../ui/form.ts'
import { openCase, openCaseToChange } from '../open-case.ts'
import { addNumber } from './add-number.ts'
import { newNumberInput } from './cpr-input.ts'
import { numberErrors } from './number-errors.ts'
import { listNumbers } from './number-queries.ts'
import { texts } from './texts.ts'
import { NewNumberPage } from './views/new-number-page.tsx'
import { ShownNumberPage } from './views/shown-number-page.tsx'

export const numberRoutes = pages()

const example = { citizen: 1 }

numberRoutes.post(
  paths.number,
  { may: 'read-case-history', audit: 'number.shown', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const current = (await listNumbers(db, file.citizen.id)).find((number) => number.validTo === null)
    return show(<ShownNumberPage visit={visit} actor={actor} file={file} cpr={current?.cpr ?? null} />)
  },
)

numberRoutes.get(
  paths.newNumber,
  { may: 'write-case', audit: 'details.opened', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    return show(<NewNumberPage visit={visit} actor={actor} file={file} form={formOf(typedDate('from', today))} />)
  },
)

numberRoutes.post(
  paths.newNumber,
  { may: 'write-case', audit: 'number.changed', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const input = parseForm(newNumberInput, form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(<NewNumberPage visit={visit} actor={actor} file={file} form={input.form} />, 422)
    const added = await addNumber(db, actor, today, file, input.value)
    if (added.ok) return redirect(paths.citizenDetails({ citizen: file.citizen.id }), t.saved)
    const again = refusedForm(form, numberErrors(added.refusal, t.errors))
    return show(<NewNumberPage visit={visit} actor={actor} file={file} form={again} />, 422)
  },
)

import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import { emptyForm, formOf } from '../../ui/form.ts'
import { currentCodes, withLine } from './code-tables.ts'
import { codeInput } from './register-input.ts'
import { insertCodeRevision } from './register-queries.ts'
import { texts } from './texts.ts'
import { CodesPage } from './views/codes-page.tsx'
import { NewCodePage } from './views/new-code-page.tsx'

/** The table of DREAM codes: what each means to goal 1, every version of it, and a new one with its reason. */
export const codeRoutes = pages()

codeRoutes.get(paths.dreamCodes, { may: 'see-register', audit: 'codes.listed', example: {} }, async (request) => {
  const { db, actor, visit, show } = request
  const { table, revisions } = await currentCodes(db)
  return show(<CodesPage visit={visit} table={table} revisions={revisions} mayEdit={actor.role === 'evaluator'} />)
})

codeRoutes.get(paths.newDreamCode, { may: 'edit-dream-codes', audit: 'code.begun', example: {} }, async (request) => {
  const { db, query, visit, show } = request
  const { table } = await currentCodes(db)
  const line = table.codes.find(({ code }) => code !== '' && code === query.get('kode'))
  const form = line
    ? formOf({
        code: line.code,
        meaning: line.meaning,
        class: line.class,
        source: line.source,
        ...(line.firstReceipt ? { firstReceipt: 'ja' } : {}),
      })
    : emptyForm
  return show(<NewCodePage visit={visit} form={form} version={table.version + 1} />)
})

codeRoutes.post(
  paths.newDreamCode,
  { may: 'edit-dream-codes', audit: 'code.changed', example: {} },
  async (request) => {
    const { db, actor, form, now, visit, show, redirect } = request
    const t = texts[visit.language]
    const { table } = await currentCodes(db)
    const version = table.version + 1
    const input = parseForm(codeInput, form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(<NewCodePage visit={visit} form={input.form} version={version} />, 422)
    const { reason, firstReceipt, ...line } = input.value
    if (line.validFrom && line.validTo && line.validTo < line.validFrom) {
      const refused = refusedForm(form, { validTo: t.errors['date-order'] })
      return show(<NewCodePage visit={visit} form={refused} version={version} />, 422)
    }
    const codes = withLine(table, { ...line, ...(firstReceipt === undefined ? {} : { firstReceipt: true }) })
    const added = await insertCodeRevision(db, { version, codes, reason, now, by: staffOf(actor) })
    if (!added) {
      const refused = refusedForm(form, { code: t.errors['changed-meanwhile'] })
      return show(<NewCodePage visit={visit} form={refused} version={version + 1} />, 409)
    }
    return redirect(paths.dreamCodes(), t.codes.added(version))
  },
)

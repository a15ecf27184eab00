import { paths } from '../paths.ts'
import { NotFoundError } from '../platform/errors.ts'
import { fieldWords } from '../platform/web/field-words.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { listOpenConflicts } from './conflicts.ts'
import { decide } from './decide.ts'
import { decisionInput } from './exchange-input.ts'
import { texts } from './texts.ts'
import { ConflictsPage } from './views/conflicts-page.tsx'

/** Deciding fields that both the source and somebody here changed. */
export const conflictRoutes = pages()

const may = 'import-cases'

conflictRoutes.get(paths.exchangeConflicts, { may, audit: 'conflict.listed', example: {} }, (request) =>
  page(request, emptyForm, 200),
)

conflictRoutes.post(
  paths.exchangeConflict,
  { may, audit: 'conflict.decided', example: { conflict: 1 } },
  async (request) => {
    const { db, actor, now, today, form, id, visit, redirect, about } = request
    const t = texts[visit.language]
    const input = parseForm(decisionInput, form, fieldWords[visit.language])
    if (!input.ok) return await page(request, input.form, 422)
    const decided = await decide(db, actor, { now, today }, id('conflict'), input.value.decision)
    if (decided === null) throw new NotFoundError('conflict')
    if (!decided.ok) {
      const why = `${t.refusedDecision} ${t.reasons[decided.refusal]}`
      return await page(request, refusedForm(form, { decision: why }), 422)
    }
    if (decided.value !== null) about(decided.value)
    return redirect(paths.exchangeConflicts(), input.value.decision === 'ours' ? t.decidedOurs : t.decidedTheirs)
  },
)

async function page({ db, actor, now, today, visit, saw, show }: Request, form: Form, status: number) {
  const conflicts = await listOpenConflicts(db, actor, { now, today })
  saw(conflicts.flatMap(({ citizenId }) => citizenId ?? []))
  return show(<ConflictsPage visit={visit} conflicts={conflicts} form={form} />, status)
}

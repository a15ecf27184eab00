import { paths } from '../paths.ts'
import { NotFoundError } from '../platform/errors.ts'
import { idFrom } from '../platform/ids.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { logInput, wordInput } from './company-input.ts'
import { findContact } from './contact-queries.ts'
import { insertLog, updateUndone, updateWord } from './log-queries.ts'
import { showUnit } from './show-unit.tsx'
import { errorWords, texts } from './texts.ts'
import { findUnit } from './unit-queries.ts'

/** Visits, calls and mails: one tap, a word afterwards if there is one; another day or whom one talked with where it matters. */
export const logRoutes = pages()

logRoutes.post(
  paths.unitLog,
  { may: 'write-companies', audit: 'company.contacted', example: { unit: 1 } },
  async (request) => {
    const { db, actor, today, now: recordedAt, visit, form, redirect, id } = request
    const t = texts[visit.language]
    const unit = await findUnit(db, id('unit'), today)
    const input = parseForm(logInput, form, errorWords[visit.language])
    if (!input.ok) return await showUnit(request, input.form)
    const { kind, word, contactId, happenedOn: typedOn } = input.value
    const happenedOn = typedOn ?? today
    if (happenedOn > today)
      return await showUnit(request, refusedForm(form, { happenedOn: t.errors['in-the-future'] ?? '' }))
    if (contactId) await findContact(db, unit.id, contactId)
    await insertLog(db, actor, { productionUnitId: unit.id, kind, happenedOn, contactId, word, recordedAt })
    return redirect(`${paths.unit({ unit: unit.id })}#kontakt`, t.logged(t.logKinds[kind]))
  },
)

logRoutes.post(
  paths.unitLogWord,
  { may: 'write-companies', audit: 'company.contact-told', example: { unit: 1, log: 1 } },
  async (request) => {
    const { db, actor, visit, form, redirect, id } = request
    const t = texts[visit.language]
    const input = parseForm(wordInput, form, errorWords[visit.language])
    if (!input.ok) return await showUnit(request, input.form)
    const saved = await updateWord(db, actor, id('unit'), logOf(request), input.value.word)
    return redirect(`${paths.unit({ unit: id('unit') })}#kontakt`, saved ? t.wordSaved : t.notYours)
  },
)

logRoutes.post(
  paths.unitLogUndo,
  { may: 'write-companies', audit: 'company.contact-undone', example: { unit: 1, log: 1 } },
  async (request) => {
    const { db, actor, now, visit, redirect, id } = request
    const t = texts[visit.language]
    const undone = await updateUndone(db, actor, id('unit'), logOf(request), now)
    return redirect(`${paths.unit({ unit: id('unit') })}#kontakt`, undone ? t.undone : t.notYours)
  },
)

function logOf({ params }: Request<'unit' | 'log'>): number {
  const id = idFrom(params.log)
  if (id === null) throw new NotFoundError('log')
  return id
}

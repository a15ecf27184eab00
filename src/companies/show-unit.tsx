import type { Request } from '../platform/web/pages.ts'
import type { Reply } from '../platform/web/reply.ts'
import { emptyForm, type Form } from '../ui/form.ts'
import { loadUnit } from './load-unit.ts'
import { UnitPage } from './views/unit-page.tsx'

/** The page of a workplace, with what was refused on it. */
export async function showUnit(
  { db, actor, today, visit, show, id }: Request<'unit'>,
  form: Form = emptyForm,
): Promise<Reply> {
  const loaded = await loadUnit(db, id('unit'), today)
  return show(<UnitPage {...loaded} {...{ visit, actor, form }} />, form === emptyForm ? 200 : 422)
}

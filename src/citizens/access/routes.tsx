import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm } from '../../platform/web/parse-form.ts'
import { emptyForm } from '../../ui/form.ts'
import { findBehindReason, openCase } from '../open-case.ts'
import { accessReasonInput } from './access-reason-input.ts'
import { giveReason } from './give-reason.ts'
import { texts } from './texts.ts'
import { AccessReasonPage, ReasonNotNeededPage } from './views/access-reason-page.tsx'
import { AccessesPage } from './views/accesses-page.tsx'
import { listLooks } from './who-has-looked.ts'

export const accessRoutes = pages()

const example = { citizen: 1 }

accessRoutes.get(
  paths.accessReason,
  { may: 'write-case', audit: 'access-reason.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const citizen = await findBehindReason(db, actor, id('citizen'), { now, today })
    if (!citizen) return show(<ReasonNotNeededPage visit={visit} citizenId={id('citizen')} />)
    return show(<AccessReasonPage visit={visit} citizen={citizen} form={emptyForm} />)
  },
)

accessRoutes.post(
  paths.accessReason,
  { may: 'write-case', audit: 'access-reason.given', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect, about }) => {
    const citizen = await findBehindReason(db, actor, id('citizen'), { now, today })
    if (!citizen) return redirect(paths.citizen({ citizen: id('citizen') }))
    const t = texts[visit.language]
    const input = parseForm(accessReasonInput, form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(<AccessReasonPage visit={visit} citizen={citizen} form={input.form} />, 422)
    about(citizen.id, await giveReason(db, actor, { now, today }, citizen.id, input.value.reason))
    return redirect(paths.citizen({ citizen: citizen.id }), t.reasonSaved)
  },
)

accessRoutes.get(
  paths.accesses,
  { may: 'read-case-history', audit: 'accesses.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    return show(<AccessesPage visit={visit} actor={actor} file={file} looks={await listLooks(db, file.citizen.id)} />)
  },
)

import { paths } from '../../paths.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { listColleagues } from '../../staff/index.ts'
import { formOf } from '../../ui/form.ts'
import { openCase, openCaseToChange } from '../open-case.ts'
import { listAttachments } from './attachment-queries.ts'
import { teamErrors } from './team-errors.ts'
import { partInput } from './team-input.ts'
import { texts } from './texts.ts'
import { changePart } from './transfer-case.ts'
import { TeamPage } from './views/team-page.tsx'

/** The team around the citizen: who is in it, who was, and how it changes hands. */
export const teamRoutes = pages()

const example = { citizen: 1 }

teamRoutes.get(
  paths.team,
  { may: 'read-case', audit: 'team.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const attachments = await listAttachments(db, file.citizen.id)
    const colleagues = await listColleagues(db, today)
    const form = formOf(typedDate('from', today))
    return show(<TeamPage {...{ visit, actor, file, form, attachments, colleagues }} />)
  },
)

teamRoutes.post(
  paths.team,
  { may: 'transfer-case', audit: 'team.changed', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const attachments = await listAttachments(db, file.citizen.id)
    const colleagues = await listColleagues(db, today)
    const page = { visit, actor, file, attachments, colleagues }
    const input = parseForm(partInput, form, fieldWords[visit.language])
    if (!input.ok) return show(<TeamPage {...page} form={input.form} />, 422)
    const changed = await changePart(db, actor, today, file.citizen, input.value, colleagues)
    if (changed.ok) return redirect(paths.team({ citizen: file.citizen.id }), t.changed)
    return show(<TeamPage {...page} form={refusedForm(form, teamErrors(changed.refusal, 'who', t.errors))} />, 422)
  },
)

import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { deleteDraft, findDraft } from '../../platform/web/draft-queries.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { listColleagues } from '../../staff/index.ts'
import { formOf } from '../../ui/form.ts'
import type { CaseFile } from '../case-file.ts'
import { keptDraft } from '../kept-draft.ts'
import { openCase, openCaseToChange } from '../open-case.ts'
import { listAttachments } from './attachment-queries.ts'
import type { Colleague } from './colleague.ts'
import { teamErrors } from './team-errors.ts'
import { partInput, transferInput } from './team-input.ts'
import { texts } from './texts.ts'
import { changePart, transferCase } from './transfer-case.ts'
import { TeamPage } from './views/team-page.tsx'
import { TransferPage } from './views/transfer-page.tsx'

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

teamRoutes.get(
  paths.transfer,
  { may: 'transfer-case', audit: 'transfer.viewed', example },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const colleagues = await listColleagues(db, today)
    const name = transferDraft(file)
    const draft = await findDraft(db, actor, name)
    const form = formOf(draft?.values ?? typedDate('from', today))
    return show(<TransferPage {...{ visit, actor, file, form, colleagues }} draft={keptDraft(name, draft)} />)
  },
)

teamRoutes.post(
  paths.transfer,
  { may: 'transfer-case', audit: 'transfer.made', example },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const colleagues = await listColleagues(db, today)
    const name = transferDraft(file)
    const page = { visit, actor, file, colleagues, draft: keptDraft(name, null) }
    const input = parseForm(transferInput, form, fieldWords[visit.language])
    if (!input.ok) return show(<TransferPage {...page} form={input.form} />, 422)
    const transferred = await transferCase(db, actor, today, file.citizen, input.value, colleagues)
    if (transferred.ok) {
      await deleteDraft(db, actor, name)
      const open = staysOpen(actor, transferred.value)
      return redirect(open ? paths.team({ citizen: file.citizen.id }) : paths.worklist(), t.transferred)
    }
    return show(
      <TransferPage {...page} form={refusedForm(form, teamErrors(transferred.refusal, 'staff', t.errors))} />,
      422,
    )
  },
)

const transferDraft = ({ citizen }: CaseFile) => `transfer-${citizen.id}`

/** Who gave the case to another team has no more to do in it. */
const staysOpen = (actor: Actor, to: Colleague) => to.teamId === null || to.teamId === actor.teamId

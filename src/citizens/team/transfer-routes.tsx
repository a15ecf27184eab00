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
import { openCaseToChange } from '../open-case.ts'
import type { Colleague } from './colleague.ts'
import { teamErrors } from './team-errors.ts'
import { transferInput } from './team-input.ts'
import { texts } from './texts.ts'
import { type CaseTransfer, transferCase } from './transfer-case.ts'
import { TransferPage } from './views/transfer-page.tsx'

const example = { citizen: 1 }

/** The case handed over to another caseworker. @param follow what is done for whoever takes it over. */
export function transferRoutes(follow: CaseTransfer) {
  const transfers = pages()

  transfers.get(
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

  transfers.post(
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
      const transferred = await transferCase(db, actor, { now, today }, file.citizen, input.value, colleagues, follow)
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

  return transfers
}

const transferDraft = ({ citizen }: CaseFile) => `transfer-${citizen.id}`

/** Who gave the case to another team has no more to do in it. */
const staysOpen = (actor: Actor, to: Colleague) => to.teamId === null || to.teamId === actor.teamId

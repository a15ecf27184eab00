import { paths } from '../../paths.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Db } from '../../platform/db/scope.ts'
import { ForbiddenError } from '../../platform/errors.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { deleteDraft, findDraft } from '../../platform/web/draft-queries.ts'
import { fieldWords } from '../../platform/web/field-words.ts'
import { pages } from '../../platform/web/pages.ts'
import { parseForm, refusedForm, typedDate } from '../../platform/web/parse-form.ts'
import { listColleagues } from '../../staff/index.ts'
import { formOf } from '../../ui/form.ts'
import type { CaseFile } from '../case-file.ts'
import { keptDraft } from '../kept-draft.ts'
import { numberErrors } from '../number/number-errors.ts'
import { findByNumber } from '../number/number-queries.ts'
import { texts as numberTexts } from '../number/texts.ts'
import { openCaseToChange } from '../open-case.ts'
import { correctPerson } from './correct-person.ts'
import { type Caseworker, createCase } from './create-case.ts'
import type { Details } from './details.ts'
import { lockDetails } from './details-queries.ts'
import { inWords } from './in-words.ts'
import { isCaseworkerOf } from './is-caseworker-of.ts'
import { correctionInput, newPersonInput } from './person-input.ts'
import { texts } from './texts.ts'
import { typedDetails } from './typed-details.ts'
import { CorrectionPage } from './views/correction-page.tsx'
import { NewCitizenPage } from './views/new-citizen-page.tsx'
import type { AddressAccess } from './views/person-fields.tsx'

/** Opening a case and putting right what is noted in it. */
export const personRoutes = pages()

personRoutes.get(
  paths.newCitizen,
  { may: 'write-case', audit: 'case.prepared', example: {} },
  async ({ db, actor, today, visit, show }) => {
    const caseworkers = await listCaseworkers(db, actor, today)
    const draft = await findDraft(db, actor, newCaseDraft)
    const empty = { ...typedDate('takenOverOn', today), caseworker: String(actor.staffId) }
    const page = { visit, caseworkers, team: actor.unit, draft: keptDraft(newCaseDraft, draft) }
    return show(<NewCitizenPage {...page} form={formOf(draft?.values ?? empty)} />)
  },
)

personRoutes.post(
  paths.newCitizen,
  { may: 'write-case', audit: 'case.created', example: {} },
  async ({ db, actor, today, form, visit, show, redirect, about }) => {
    const t = texts[visit.language]
    const caseworkers = await listCaseworkers(db, actor, today)
    const words = { ...fieldWords[visit.language], ...numberTexts[visit.language].errors, ...t.errors }
    const input = parseForm(newPersonInput(today), form, words)
    const page = { visit, caseworkers, team: actor.unit, draft: keptDraft(newCaseDraft, null) }
    if (!input.ok) return show(<NewCitizenPage {...page} form={input.form} />, 422)
    const created = await createCase(db, actor, today, input.value, caseworkers)
    if (!created.ok) {
      const { refusal } = created
      const existing = refusal === 'number-taken' ? await findByNumber(db, input.value.cpr.cpr) : null
      const errors =
        refusal === 'no-such-colleague' ? { caseworker: t.errors[refusal] ?? refusal } : numberErrors(refusal, words)
      return show(<NewCitizenPage {...page} form={refusedForm(form, errors)} existing={existing} />, 422)
    }
    await deleteDraft(db, actor, newCaseDraft)
    about(created.value)
    return redirect(paths.citizenDetails({ citizen: created.value }), t.created)
  },
)

personRoutes.get(
  paths.correction,
  { may: 'write-case', audit: 'details.opened', example: { citizen: 1 } },
  async ({ db, actor, id, now, today, visit, show }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const { version, ...details } = await lockDetails(db, file.citizen.id)
    const address = addressAccess(actor, file, details)
    const name = correctionDraft(file)
    const draft = await findDraft(db, actor, name)
    const form = draft ? formOf(draft.values) : typedDetails(details, version)
    return show(<CorrectionPage {...{ visit, actor, file, form, address }} draft={keptDraft(name, draft)} />)
  },
)

personRoutes.post(
  paths.correction,
  { may: 'write-case', audit: 'details.corrected', example: { citizen: 1 } },
  async ({ db, actor, id, now, today, form, visit, show, redirect }) => {
    const file = await openCaseToChange(db, actor, id('citizen'), { now, today })
    const t = texts[visit.language]
    const name = correctionDraft(file)
    const page = { visit, actor, file, address: addressAccess(actor, file, file.citizen), draft: keptDraft(name, null) }
    const input = parseForm(correctionInput(today), form, { ...fieldWords[visit.language], ...t.errors })
    if (!input.ok) return show(<CorrectionPage {...page} form={input.form} />, 422)
    const words = inWords(visit.language, file.citizen.id)
    const corrected = await correctPerson(db, actor, { now, today }, file, input.value, words)
    if (corrected.ok) {
      await deleteDraft(db, actor, name)
      return redirect(paths.citizenDetails({ citizen: file.citizen.id }), t.corrected)
    }
    const again = refusedForm(form, { reason: t.errors[corrected.refusal] ?? corrected.refusal })
    return show(<CorrectionPage {...page} form={again} />, 422)
  },
)

const newCaseDraft = 'new-case'
const correctionDraft = ({ citizen }: CaseFile) => `correction-${citizen.id}`

function addressAccess(
  actor: Actor,
  file: CaseFile,
  { addressProtectedFrom }: Pick<Details, 'addressProtectedFrom'>,
): AddressAccess {
  if (addressProtectedFrom === null) return 'open'
  return isCaseworkerOf(actor, file) ? 'replace' : 'none'
}

/** A new case goes to the actor's own team: who writes in which cases is the same for a case that does not exist yet. */
async function listCaseworkers(db: Db, actor: Actor, today: PlainDate): Promise<Caseworker[]> {
  const { teamId } = actor
  if (teamId === null) throw new ForbiddenError('not-own-team')
  const colleagues = await listColleagues(db, today)
  return colleagues
    .filter((each) => each.teamId === teamId && (each.role === 'caseworker' || each.role === 'coordinator'))
    .map(({ id, name }) => ({ id, name, teamId }))
}

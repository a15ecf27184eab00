import { paths } from '../paths.ts'
import { writeDate } from '../platform/plain-date.ts'
import { typedHours } from '../platform/quarter-hours.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { recordSetting } from '../staff/index.ts'
import { formOf } from '../ui/form.ts'
import { listAgreements } from './agreement-queries.ts'
import { companyConflict } from './company-conflict.ts'
import { agreementInput, contactCorrectionInput, contactInput } from './company-input.ts'
import { findContact, insertContact, updateContact } from './contact-queries.ts'
import { makeAgreement, tokenOf } from './make-agreement.ts'
import { showUnit } from './show-unit.tsx'
import { errorWords, texts } from './texts.ts'
import type { AgreementDraft, Contact } from './unit.ts'
import { findUnit } from './unit-queries.ts'
import { AgreementPage } from './views/agreement-page.tsx'
import { ContactPage } from './views/contact-page.tsx'

/** What is agreed with a workplace, and with whom one talks there. */
export const agreementRoutes = pages()

agreementRoutes.get(
  paths.unitAgreement,
  { may: 'write-companies', audit: 'centre-agreement.begun', example: { unit: 1 } },
  async ({ db, today, visit, show, id }) => {
    const unit = await findUnit(db, id('unit'), today)
    const newest = (await listAgreements(db, unit.id))[0]
    const from = { validFrom: writeDate(today), validTo: '', seen: tokenOf(newest) }
    const form = formOf({ ...(newest ? typedAgreement(newest) : {}), ...from })
    return show(<AgreementPage visit={visit} unit={unit} form={form} />)
  },
)

agreementRoutes.post(
  paths.unitAgreement,
  { may: 'write-companies', audit: 'centre-agreement.made', example: { unit: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect, id } = request
    const unit = await findUnit(db, id('unit'), today)
    const input = parseForm(agreementInput, form, errorWords[visit.language])
    if (!input.ok) return show(<AgreementPage visit={visit} unit={unit} form={input.form} />, 422)
    const { seen, ...draft } = input.value
    const made = await makeAgreement(db, actor, today, unit, seen, draft)
    if (!made.ok && made.refusal === 'changed-meanwhile') {
      const newest = (await listAgreements(db, unit.id))[0]
      const conflict = {
        thing: `centre:${unit.id}`,
        yours: typedAgreement(draft),
        theirs: newest ? typedAgreement(newest) : {},
        backTo: paths.unitAgreement({ unit: unit.id }),
      }
      throw await companyConflict(db, conflict, visit.language)
    }
    if (made.ok) return redirect(`${paths.unit({ unit: unit.id })}#aftale`, texts[visit.language].agreementSaved)
    const field = made.refusal === 'ends-before-start' ? 'validTo' : 'validFrom'
    const again = refusedForm(form, { [field]: texts[visit.language].errors[made.refusal] ?? '' })
    return show(<AgreementPage visit={visit} unit={unit} form={again} />, 422)
  },
)

agreementRoutes.post(
  paths.unitContacts,
  { may: 'write-companies', audit: 'company-contact.added', example: { unit: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const unit = await findUnit(db, id('unit'), today)
    const input = parseForm(contactInput, form, errorWords[visit.language])
    if (!input.ok) return await showUnit(request, { ...input.form, values: { name: '', ...input.form.values } })
    await insertContact(db, actor.municipalityId, unit.id, { ...input.value, leftOn: null })
    return redirect(`${paths.unit({ unit: unit.id })}#personer`, texts[visit.language].personSaved)
  },
)

agreementRoutes.get(
  paths.unitContact,
  { may: 'write-companies', audit: 'company-contact.viewed', example: { unit: 1, contact: 1 } },
  async (request) => {
    const { unit, contact } = await find(request)
    return request.show(
      <ContactPage {...{ visit: request.visit, unit, contact }} form={formOf(typedContact(contact))} />,
    )
  },
)

agreementRoutes.post(
  paths.unitContact,
  { may: 'write-companies', audit: 'company-contact.corrected', example: { unit: 1, contact: 1 } },
  async (request) => {
    const { db, actor, visit, form, show, redirect } = request
    const { unit, contact } = await find(request)
    const input = parseForm(contactCorrectionInput, form, errorWords[visit.language])
    if (!input.ok) return show(<ContactPage {...{ visit, unit, contact }} form={input.form} />, 422)
    const { version, ...draft } = input.value
    const thing = `contact:${contact.id}`
    if (await updateContact(db, contact.id, version, draft)) {
      recordSetting(db, actor, 'company-contact.corrected', thing)
      return redirect(`${paths.unit({ unit: unit.id })}#personer`, texts[visit.language].personSaved)
    }
    const [yours, theirs] = [typedContact({ ...contact, ...draft }), typedContact(contact)]
    const backTo = paths.unitContact({ unit: unit.id, contact: contact.id })
    throw await companyConflict(db, { thing, yours, theirs, backTo }, visit.language)
  },
)

async function find({ db, today, id }: Request<'unit' | 'contact'>) {
  const unit = await findUnit(db, id('unit'), today)
  return { unit, contact: await findContact(db, unit.id, id('contact') as never) }
}

const typedContact = ({ languages, mentorSince, leftOn, version, name, title, telephone, email }: Contact) => ({
  ...{ name, title, telephone, email },
  languages: languages.join(', '),
  mentorSince: mentorSince === null ? '' : writeDate(mentorSince),
  leftOn: leftOn === null ? '' : writeDate(leftOn),
  version: String(version),
})

const typedAgreement = (agreement: AgreementDraft) => ({
  validFrom: writeDate(agreement.validFrom),
  validTo: agreement.validTo === null ? '' : writeDate(agreement.validTo),
  partnership: agreement.partnership ? 'ja' : '',
  workAreas: agreement.workAreas.join(', '),
  jobFunctions: agreement.jobFunctions.join(', '),
  targetGroups: agreement.targetGroups,
  languages: agreement.languages.join(', '),
  reach: agreement.reach,
  workingHours: agreement.workingHours,
  companyDemands: agreement.companyDemands,
  ourDemands: agreement.ourDemands,
  prospect: agreement.prospect,
  prospectQuarterHours: typedHours(agreement.prospectQuarterHours),
})

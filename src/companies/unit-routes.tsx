import { paths } from '../paths.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { listColleagues } from '../staff/index.ts'
import { type Form, formOf } from '../ui/form.ts'
import { companyConflict } from './company-conflict.ts'
import { newCompanyInput, unitInput } from './company-input.ts'
import { addUnit, correctUnit, type SaveUnitRefusal } from './save-unit.ts'
import { showUnit } from './show-unit.tsx'
import { errorWords, texts } from './texts.ts'
import type { Unit, UnitDraft } from './unit.ts'
import { findUnit } from './unit-queries.ts'
import { UnitFormPage } from './views/unit-form-page.tsx'

/** A workplace: seen, added, corrected. */
export const unitRoutes = pages()

unitRoutes.get(
  paths.newCompany,
  { may: 'write-companies', audit: 'company.begun', example: {} },
  async (request) => await showForm(request, null, formOf({ track: 'other' })),
)

unitRoutes.post(paths.newCompany, { may: 'write-companies', audit: 'company.added', example: {} }, async (request) => {
  const { db, actor, today, visit, form, redirect } = request
  const input = parseForm(newCompanyInput, form, errorWords[visit.language])
  if (!input.ok) return await showForm(request, null, input.form)
  const added = await addUnit(db, actor, today, input.value as UnitDraft)
  if (!added.ok) return await showForm(request, null, refusal(request, added.refusal))
  return redirect(paths.unit({ unit: added.value }), texts[visit.language].saved)
})

unitRoutes.get(
  paths.unit,
  { may: 'read-companies', audit: 'company.viewed', example: { unit: 1 } },
  async (request) => await showUnit(request),
)

unitRoutes.get(
  paths.unitCorrection,
  { may: 'write-companies', audit: 'company.correction-begun', example: { unit: 1 } },
  async (request) => {
    const unit = await findUnit(request.db, request.id('unit'), request.today)
    return await showForm(request, unit, formOf(typedUnit(unit)))
  },
)

unitRoutes.post(
  paths.unitCorrection,
  { may: 'write-companies', audit: 'company.corrected', example: { unit: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect, id } = request
    const unit = await findUnit(db, id('unit'), today)
    const input = parseForm(unitInput, form, errorWords[visit.language])
    if (!input.ok) return await showForm(request, unit, input.form)
    const { version, ...draft } = input.value
    const saved = await correctUnit(db, actor, today, { id: unit.id, version }, draft as UnitDraft)
    if (saved.ok) return redirect(paths.unit({ unit: unit.id }), texts[visit.language].saved)
    if (saved.refusal !== 'changed-meanwhile') return await showForm(request, unit, refusal(request, saved.refusal))
    const conflict = {
      thing: `unit:${unit.id}`,
      yours: typedUnit({ ...unit, ...(draft as UnitDraft) }),
      theirs: typedUnit(unit),
      backTo: paths.unitCorrection({ unit: unit.id }),
      colleagues: await listColleagues(db, today),
    }
    throw await companyConflict(db, conflict, visit.language)
  },
)

async function showForm({ db, today, visit, show }: Request, unit: Unit | null, form: Form) {
  const colleagues = (await listColleagues(db, today)).filter(({ role }) => advises.includes(role))
  const status = Object.keys(form.errors).length > 0 ? 422 : 200
  return show(<UnitFormPage {...{ visit, form, unit, colleagues }} />, status)
}

const advises: readonly string[] = ['company-adviser', 'coordinator', 'caseworker']

const typedUnit = ({
  companyName,
  cvr,
  pNumber,
  name,
  address,
  postalCode,
  city,
  telephone,
  email,
  ...unit
}: Unit) => ({
  ...{ companyName, cvr, pNumber, name, address, postalCode, city, telephone, email },
  ...{ db07: unit.db07, trade: unit.trade, track: unit.track, employees: unit.employees },
  adviserId: unit.adviserId === null ? '' : String(unit.adviserId),
  rhythmDays: unit.rhythmDays === null ? '' : String(unit.rhythmDays),
  version: String(unit.version),
})

function refusal({ form, visit }: Request, code: SaveUnitRefusal): Form {
  const field = code === 'unknown-colleague' ? 'adviserId' : 'pNumber'
  return refusedForm(form, { [field]: texts[visit.language].errors[code] ?? '' })
}

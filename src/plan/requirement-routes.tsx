import { type CaseFile, openCase, openCaseToChange, sees } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import type { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { RequirementId } from '../platform/ids.ts'
import { type PlainDate, writeDate } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { planConflict } from './plan-conflict.ts'
import { requirementEndInput, requirementInput } from './plan-input.ts'
import type { RequirementRefusal } from './requirement.ts'
import { listMatchGroups, listRequirements } from './requirement-queries.ts'
import { endRequirement, setRequirement } from './set-requirement.ts'
import { planWords } from './show-plan.tsx'
import { texts } from './texts.ts'
import { RequirementPage } from './views/requirement-page.tsx'

/** Hours required of a citizen: set, phased in, ended. */
export const requirementRoutes = pages()

requirementRoutes.get(
  paths.hoursRequirement,
  { may: 'read-plan', audit: 'requirement.viewed', example: { citizen: 1 } },
  async (request) =>
    await showRequirements(request, await openCase(request.db, request.actor, request.id('citizen'), request)),
)

requirementRoutes.post(
  paths.hoursRequirement,
  { may: 'write-plan', audit: 'requirement.set', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(requirementInput, form, planWords(visit.language))
    if (!input.ok) return await showRequirements(request, file, { form: input.form })

    const set = await setRequirement(db, actor, today, file.citizen, input.value)
    if (set.ok) return redirect(`${paths.plan({ citizen: file.citizen.id })}#timekrav`, t.requirementSet)
    const error = set.refusal === 'overlaps' ? 'overlaps-requirement' : set.refusal
    const refused = refusedForm(form, { [fieldOf[set.refusal]]: t.errors[error] ?? '' })
    return await showRequirements(request, file, { form: refused })
  },
)

requirementRoutes.post(
  paths.hoursRequirementEnd,
  { may: 'write-plan', audit: 'requirement.ended', example: { citizen: 1, requirement: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(requirementEndInput, form, planWords(visit.language))
    const requirement = id('requirement')
    if (!input.ok) return await showRequirements(request, file, { end: { id: requirement, form: input.form } })

    const { version, endsOn } = input.value
    const seen = { citizenId: file.citizen.id, id: requirement, version }
    const ended = await endRequirement(db, actor, today, seen, endsOn)
    if (ended.ok) return redirect(paths.hoursRequirement({ citizen: file.citizen.id }), t.requirementEnded)
    if (ended.refusal === 'changed-meanwhile') throw await requirementConflict(request, seen, endsOn)
    const refused = refusedForm(form, { endsOn: t.errors[ended.refusal] ?? '' })
    return await showRequirements(request, file, { end: { id: requirement, form: refused } })
  },
)

const fieldOf: Readonly<Record<RequirementRefusal, string>> = {
  'before-takeover': 'from1',
  'ends-before-start': 'endsOn',
  'steps-out-of-order': 'from2',
  'step-after-end': 'endsOn',
  overlaps: 'from1',
}

interface Again {
  readonly form?: Form
  readonly end?: { readonly id: RequirementId; readonly form: Form }
}

async function showRequirements(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const requirements = await listRequirements(db, file.citizen.id)
  const page = (
    <RequirementPage
      {...{ visit, actor, file }}
      requirements={sees(actor, 'health') ? requirements : requirements.map((each) => ({ ...each, reason: '' }))}
      matchGroup={(await listMatchGroups(db, file.citizen.id))[0]?.matchGroup}
      form={again.form ?? formOf({ from1: writeDate(today) })}
      end={again.end ?? null}
    />
  )
  return show(page, again.form || again.end ? 422 : 200)
}

/** Somebody ended or replaced it first. */
async function requirementConflict(
  { db, visit }: Request,
  { citizenId, id }: { readonly citizenId: CaseFile['citizen']['id']; readonly id: RequirementId },
  endsOn: PlainDate,
): Promise<ConflictError> {
  const t = texts[visit.language]
  const theirs = (await listRequirements(db, citizenId)).find((each) => each.id === id)
  const said = (date: PlainDate | null | undefined) => (date ? formatDate(date, visit.language) : t.untilFurther)
  return await planConflict(db, { citizenId, id }, ['requirement.set', 'requirement.ended'], {
    fields: [
      { label: t.fields.requirementEnds, yours: said(endsOn), theirs: said(theirs?.withdrawnOn ?? theirs?.endsOn) },
    ],
    backTo: paths.hoursRequirement({ citizen: citizenId }),
  })
}

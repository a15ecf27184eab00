import { type CaseFile, openCase, openCaseToChange, sees } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import type { ConflictError } from '../platform/errors.ts'
import { formatDate } from '../platform/i18n/format.ts'
import type { CitizenId, ExemptionId } from '../platform/ids.ts'
import { type PlainDate, writeDate } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { type ExemptionRefusal, lastExemptDay, withoutReason } from './exemption.ts'
import { listExemptions } from './exemption-queries.ts'
import { endExemption, grantExemption } from './grant-exemption.ts'
import { planConflict } from './plan-conflict.ts'
import { exemptionEndInput, exemptionInput } from './plan-input.ts'
import { planWords } from './show-plan.tsx'
import { texts } from './texts.ts'
import { ExemptionPage } from './views/exemption-page.tsx'

/** Days on which less is required of a citizen: granted with a reason and an end, ended before their time. */
export const exemptionRoutes = pages()

exemptionRoutes.get(
  paths.exemptions,
  { may: 'read-plan', audit: 'exemption.viewed', example: { citizen: 1 } },
  async (request) =>
    await showExemptions(request, await openCase(request.db, request.actor, request.id('citizen'), request)),
)

exemptionRoutes.post(
  paths.exemptions,
  { may: 'write-plan', audit: 'exemption.granted', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(exemptionInput, form, planWords(visit.language))
    if (!input.ok) return await showExemptions(request, file, { form: input.form })

    const granted = await grantExemption(db, actor, today, file.citizen, input.value)
    if (granted.ok) return redirect(`${paths.plan({ citizen: file.citizen.id })}#fritagelser`, t.granted)
    const error = granted.refusal === 'too-long' ? 'exemption-too-long' : granted.refusal
    const refused = refusedForm(form, { [fieldOf[granted.refusal]]: t.errors[error] ?? '' })
    return await showExemptions(request, file, { form: refused })
  },
)

exemptionRoutes.post(
  paths.exemptionEnd,
  { may: 'write-plan', audit: 'exemption.ended', example: { citizen: 1, exemption: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const input = parseForm(exemptionEndInput, form, planWords(visit.language))
    const exemption = id('exemption')
    if (!input.ok) return await showExemptions(request, file, { end: { id: exemption, form: input.form } })

    const { version, endedOn } = input.value
    const seen = { citizenId: file.citizen.id, id: exemption, version }
    const ended = await endExemption(db, actor, today, seen, endedOn)
    if (ended.ok) return redirect(paths.exemptions({ citizen: file.citizen.id }), t.exemptionEnded)
    if (ended.refusal === 'changed-meanwhile') throw await exemptionConflict(request, seen, endedOn)
    const refused = refusedForm(form, { endedOn: t.errors[ended.refusal] ?? '' })
    return await showExemptions(request, file, { end: { id: exemption, form: refused } })
  },
)

const fieldOf: Readonly<Record<ExemptionRefusal, string>> = {
  'before-takeover': 'startsOn',
  'ends-before-start': 'endsOn',
  'too-long': 'endsOn',
  'reason-missing': 'reason',
  overlaps: 'startsOn',
}

interface Again {
  readonly form?: Form
  readonly end?: { readonly id: ExemptionId; readonly form: Form }
}

async function showExemptions(request: Request, file: CaseFile, again: Again = {}): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const exemptions = await listExemptions(db, file.citizen.id)
  const page = (
    <ExemptionPage
      {...{ visit, actor, file }}
      exemptions={sees(actor, 'health') ? exemptions : exemptions.map(withoutReason)}
      seesReasons={sees(actor, 'health')}
      form={again.form ?? formOf({ startsOn: writeDate(today) })}
      end={again.end ?? null}
    />
  )
  return show(page, again.form || again.end ? 422 : 200)
}

/** Somebody ended it first. */
async function exemptionConflict(
  { db, visit }: Request,
  { citizenId, id }: { readonly citizenId: CitizenId; readonly id: ExemptionId },
  endedOn: PlainDate,
): Promise<ConflictError> {
  const theirs = (await listExemptions(db, citizenId)).find((each) => each.id === id)
  const said = (date: PlainDate) => formatDate(date, visit.language)
  return await planConflict(db, { citizenId, id }, ['exemption.granted', 'exemption.ended'], {
    fields: [
      {
        label: texts[visit.language].fields.lastDay,
        yours: said(endedOn),
        theirs: theirs ? said(lastExemptDay(theirs)) : '',
      },
    ],
    backTo: paths.exemptions({ citizen: citizenId }),
  })
}

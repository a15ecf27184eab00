import { type CaseFile, openCase, openCaseToChange, sees } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { typedHours } from '../placements/index.ts'
import { writeDate } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import type { Reply } from '../platform/web/reply.ts'
import { type Form, formOf } from '../ui/form.ts'
import { type Activity, type ActivityRefusal, withoutHealth } from './activity.ts'
import { activityConflict } from './activity-conflict.ts'
import { type ActivityLine, findActivity } from './activity-queries.ts'
import { activityCorrectionInput, activityEndInput, activityInput } from './plan-input.ts'
import { correctActivity, endActivity, registerActivity } from './register-activity.ts'
import { planWords } from './show-plan.tsx'
import { texts } from './texts.ts'
import { type ActivityForms, ActivityPage } from './views/activity-page.tsx'
import { NewActivityPage } from './views/new-activity-page.tsx'

/** What a citizen does beside a placement: registered, corrected, ended. */
export const activityRoutes = pages()

activityRoutes.get(
  paths.newActivity,
  { may: 'write-plan', audit: 'activity.begun', example: { citizen: 1 } },
  async (request) => {
    const { actor, today, visit, show } = request
    const file = await toChange(request)
    const form = formOf({ kind: 'danish-class', startsOn: writeDate(today) })
    return show(<NewActivityPage {...{ visit, actor, file, form }} />)
  },
)

activityRoutes.post(
  paths.newActivity,
  { may: 'write-plan', audit: 'activity.registered', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, show, redirect } = request
    const file = await toChange(request)
    const again = (typed: Form) => show(<NewActivityPage {...{ visit, actor, file }} form={typed} />, 422)
    const input = parseForm(activityInput, form, planWords(visit.language))
    if (!input.ok) return again(input.form)

    const draft = { ...input.value, citizenId: file.citizen.id }
    const registered = await registerActivity(db, actor, today, draft, file.citizen.takenOverOn)
    if (!registered.ok) return again(refusal(request, registered.refusal))
    return redirect(paths.plan({ citizen: file.citizen.id }), texts[visit.language].registered)
  },
)

activityRoutes.get(
  paths.activity,
  { may: 'read-plan', audit: 'activity.viewed', example: { citizen: 1, activity: 1 } },
  async (request) => {
    const { db, actor, id } = request
    const file = await openCase(db, actor, id('citizen'), request)
    const activity = await findActivity(db, file.citizen.id, id('activity'))
    const shown = sees(actor, 'health') ? activity : { ...activity, ...withoutHealth(activity) }
    return showActivity(request, file, shown)
  },
)

activityRoutes.post(
  paths.activity,
  { may: 'write-plan', audit: 'activity.corrected', example: { citizen: 1, activity: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const file = await toChange(request)
    const activity = await findActivity(db, file.citizen.id, id('activity'))
    const input = parseForm(activityCorrectionInput, form, planWords(visit.language))
    if (!input.ok) return showActivity(request, file, activity, { correction: input.form })

    const { version, ...typed } = input.value
    const seen = { citizenId: file.citizen.id, id: activity.id, version }
    const draft = { ...typed, citizenId: file.citizen.id }
    const corrected = await correctActivity(db, actor, today, seen, draft, file.citizen.takenOverOn)
    if (corrected.ok) return redirect(pathOf(activity), texts[visit.language].corrected)
    if (corrected.refusal === 'changed-meanwhile') throw await activityConflict(db, seen, visit.language, typed)
    return showActivity(request, file, activity, { correction: refusal(request, corrected.refusal) })
  },
)

activityRoutes.post(
  paths.activityEnd,
  { may: 'write-plan', audit: 'activity.ended', example: { citizen: 1, activity: 1 } },
  async (request) => {
    const { db, actor, today, id, visit, form, redirect } = request
    const t = texts[visit.language]
    const file = await toChange(request)
    const activity = await findActivity(db, file.citizen.id, id('activity'))
    const input = parseForm(activityEndInput, form, planWords(visit.language))
    if (!input.ok) return showActivity(request, file, activity, { end: input.form })

    const { version, ...ending } = input.value
    const seen = { citizenId: file.citizen.id, id: activity.id, version }
    const ended = await endActivity(db, actor, today, seen, ending)
    if (ended.ok) return redirect(paths.plan({ citizen: file.citizen.id }), t.ended)
    if (ended.refusal === 'changed-meanwhile') throw await activityConflict(db, seen, visit.language, ending)
    return showActivity(request, file, activity, { end: refusedForm(form, { endedOn: t.errors[ended.refusal] ?? '' }) })
  },
)

const toChange = (request: Request<'citizen'>) =>
  openCaseToChange(request.db, request.actor, request.id('citizen'), request)

const pathOf = ({ citizenId, id }: Activity) => paths.activity({ citizen: citizenId, activity: id })

/** One activity, its forms filled with what is stored but for the one that was refused. */
function showActivity(
  { actor, today, visit, show }: Request,
  file: CaseFile,
  activity: ActivityLine,
  refused: Partial<ActivityForms> = {},
): Reply {
  const { kind, title, provider, handoverTo, startsOn, endsOn, handoverOn, weeklyQuarterHours } = activity
  const forms: ActivityForms = {
    correction: formOf({
      kind,
      title,
      provider,
      handoverTo,
      startsOn: writeDate(startsOn),
      endsOn: endsOn ? writeDate(endsOn) : '',
      handoverOn: handoverOn ? writeDate(handoverOn) : '',
      weeklyQuarterHours: typedHours(weeklyQuarterHours) || '0',
    }),
    end: formOf({ endedOn: writeDate(endsOn && endsOn < today ? endsOn : today) }),
    ...refused,
  }
  const status = Object.keys(refused).length > 0 ? 422 : 200
  return show(<ActivityPage {...{ visit, actor, file, activity, forms }} />, status)
}

const fieldOf: Readonly<Record<ActivityRefusal, string>> = {
  'before-takeover': 'startsOn',
  'ends-before-start': 'endsOn',
  'handover-half': 'handoverTo',
  'handover-before-start': 'handoverOn',
}

const refusal = ({ form, visit }: Request, code: ActivityRefusal): Form =>
  refusedForm(form, { [fieldOf[code]]: texts[visit.language].errors[code] ?? '' })

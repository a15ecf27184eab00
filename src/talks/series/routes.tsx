import { type CaseFile, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { staffOf } from '../../platform/auth/actor.ts'
import { timeOf } from '../../platform/copenhagen.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import { writeDate } from '../../platform/plain-date.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { bankHolidayOn, ruleOn, seriesDaysBefore } from '../../rules/index.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { talkWords } from '../show-talk.tsx'
import { stateOf } from '../talk.ts'
import { findLastPlace, listTalks, type TalkLine } from '../talk-queries.ts'
import { movesDeadline, talkRulesOn } from '../talk-rules.ts'
import { bookSeries } from './book-series.ts'
import { type Chosen, planSeries } from './series.ts'
import { seriesInput } from './series-input.ts'
import { texts } from './texts.ts'
import { SeriesPage } from './views/series-page.tsx'

/** The year's talks, proposed by the rule and booked at once. */
export const seriesRoutes = pages()

const example = { citizen: 1 }

seriesRoutes.get(paths.talkSeries, { may: 'write-talks', audit: 'talk-series.begun', example }, async (request) => {
  const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
  return await showSeries(request, file)
})

seriesRoutes.post(paths.talkSeries, { may: 'write-talks', audit: 'talk-series.booked', example }, async (request) => {
  const { db, actor, id, form, visit, redirect } = request
  const t = texts[visit.language]
  const file = await openCaseToChange(db, actor, id('citizen'), request)
  const input = parseForm(seriesInput, form, talkWords(visit.language))
  if (!input.ok) return await showSeries(request, file, input.form)

  const { kind, place, extras, ...row } = input.value
  const chosen: readonly Chosen[] = [
    { date: row.date1, time: row.time1 },
    { date: row.date2, time: row.time2 },
    { date: row.date3, time: row.time3 },
    { date: row.date4, time: row.time4 },
  ]
  const like = { citizenId: file.citizen.id, staffId: staffOf(actor), kind, place }
  const extra = { withFip: extras.includes('fip'), interpreter: extras.includes('interpreter') }
  const refused = await bookSeries(db, actor, request, chosen, { ...like, ...extra })
  if (!refused) return redirect(paths.talks({ citizen: file.citizen.id }), t.booked(chosen.length))
  const words = { [`date${refused.at + 1}`]: t.errors[refused.refusal] ?? '' }
  return await showSeries(request, file, refusedForm(form, words))
})

async function showSeries(request: Request<'citizen'>, file: CaseFile, typed?: Form): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const rules = talkRulesOn(today)
  const known = await listTalks(db, file.citizen.id)
  const planned = planSeries(
    {
      takenOverOn: file.citizen.takenOverOn,
      talks: countedDays(known, request),
      rules,
      before: ruleOn(seriesDaysBefore, today).value,
      isClosed: (day) => bankHolidayOn(day) !== null,
    },
    today,
  )
  const last = known.find((talk) => stateOf(talk) === 'held')
  const time = last ? timeOf(last.startsAt).replace(':', '.') : '10.00'
  const rows = planned.flatMap(({ date }, at) => [
    [`date${at + 1}`, writeDate(date)],
    [`time${at + 1}`, time],
  ])
  const extras = file.citizen.interpreterNeed === 'none' ? ['fip'] : ['fip', 'interpreter']
  const place = await findLastPlace(db, actor, file.citizen.id)
  const form = typed ?? formOf({ kind: 'follow-up', place, extras, ...Object.fromEntries(rows) })
  return show(<SeriesPage {...{ visit, actor, file, planned, rules, form }} />, typed ? 422 : 200)
}

/** The days of the talks that count: held, or booked from today on. */
function countedDays(talks: readonly TalkLine[], { today }: Request) {
  return talks.flatMap((talk) => {
    const on = talk.heldOn ?? dayOf(talk.startsAt)
    const ahead = stateOf(talk) === 'booked' && on >= today
    return (talk.heldOn || ahead) && movesDeadline(talk, on) ? [on] : []
  })
}

import { openCase, openCaseToChange } from '../citizens/index.ts'
import { paths } from '../paths.ts'
import { staffOf } from '../platform/auth/actor.ts'
import { instantAt } from '../platform/copenhagen.ts'
import { addDays } from '../platform/plain-date.ts'
import { pages, type Request } from '../platform/web/pages.ts'
import { parseForm, refusedForm } from '../platform/web/parse-form.ts'
import { type Form, formOf } from '../ui/form.ts'
import { bookTalk } from './book-talk.ts'
import type { Slot } from './calendar/slot.ts'
import { listFreeSlots } from './calendar/slot-queries.ts'
import { cancelTalk, missTalk } from './call-off-talk.ts'
import { nextTalkDue } from './next-talk-due.ts'
import { entriesOf } from './note.ts'
import { listNotes } from './note-queries.ts'
import { showTalk, talkWords } from './show-talk.tsx'
import { talkConflict } from './talk-conflict.ts'
import { listHeldDays } from './talk-facts-queries.ts'
import { bookInput, cancelledInput, missedInput } from './talk-input.ts'
import { findLastPlace, findTalk, listOwnTalks, listTalks } from './talk-queries.ts'
import { talkRulesOn } from './talk-rules.ts'
import { texts } from './texts.ts'
import { OwnTalksPage } from './views/own-talks-page.tsx'
import { BookPage } from './views/talk-forms.tsx'
import { TalksPage } from './views/talks-page.tsx'

/** One's own talks, a citizen's talks, booking, and calling off. Holding a talk and writing are beside. */
export const singleTalkRoutes = pages()

singleTalkRoutes.get(paths.ownTalks, { may: 'write-talks', audit: 'talks.listed', example: {} }, async (request) => {
  const { db, actor, today, visit, show, saw } = request
  const talks = await listOwnTalks(db, actor, today)
  saw([...new Set(talks.map(({ citizenId }) => citizenId))])
  return show(<OwnTalksPage visit={visit} actor={actor} talks={talks} />)
})

singleTalkRoutes.get(
  paths.talks,
  { may: 'read-talks', audit: 'talks.viewed', example: { citizen: 1 } },
  async ({ db, actor, now, today, id, visit, show }) => {
    const file = await openCase(db, actor, id('citizen'), { now, today })
    const talks = await listTalks(db, file.citizen.id)
    const entries = entriesOf(await listNotes(db, file.citizen.id))
    const rules = talkRulesOn(today)
    const held = (await listHeldDays(db, [file.citizen.id])).get(file.citizen.id) ?? []
    const due = nextTalkDue(file.citizen.takenOverOn, held, rules)
    return show(<TalksPage {...{ visit, actor, file, talks, entries, due }} daysAfterLast={rules.daysAfterLast} />)
  },
)

singleTalkRoutes.get(
  paths.newTalk,
  { may: 'write-talks', audit: 'talk.begun', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, show } = request
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const extras = file.citizen.interpreterNeed === 'none' ? [] : ['interpreter']
    const place = await findLastPlace(db, actor, file.citizen.id)
    const free = await nextFreeSlots(request)
    return show(<BookPage {...{ visit, actor, file, free }} form={formOf({ kind: 'follow-up', place, extras })} />)
  },
)

singleTalkRoutes.post(
  paths.newTalk,
  { may: 'write-talks', audit: 'talk.booked', example: { citizen: 1 } },
  async (request) => {
    const { db, actor, id, visit, form, show, redirect } = request
    const t = texts[visit.language]
    const file = await openCaseToChange(db, actor, id('citizen'), request)
    const free = await nextFreeSlots(request)
    const again = (page: Form) => show(<BookPage {...{ visit, actor, file, free }} form={page} />, 422)
    const input = parseForm(bookInput, form, talkWords(visit.language))
    if (!input.ok) return again(input.form)

    const { kind, date, time, place, extras } = input.value
    const booked = await bookTalk(db, actor, request, {
      citizenId: file.citizen.id,
      staffId: staffOf(actor),
      kind,
      startsAt: instantAt(date, time),
      place,
      withFip: extras.includes('fip'),
      interpreter: extras.includes('interpreter'),
    })
    if (!booked.ok) return again(refusedForm(form, { date: t.errors[booked.refusal] ?? '' }))
    return redirect(paths.talks({ citizen: file.citizen.id }), t.booked)
  },
)

singleTalkRoutes.get(
  paths.talk,
  { may: 'read-talks', audit: 'talk.viewed', example: { citizen: 1, talk: 1 } },
  async (request) => {
    const file = await openCase(request.db, request.actor, request.id('citizen'), request)
    return await showTalk(request, file, await findTalk(request.db, file.citizen.id, request.id('talk')))
  },
)

singleTalkRoutes.post(
  paths.talkMissed,
  { may: 'write-talks', audit: 'talk.missed', example: { citizen: 1, talk: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const { file, seen } = await seenTalk(request)
    const input = parseForm(missedInput, form, t.errors)
    const missed = await missTalk(db, actor, today, { ...seen, version: input.ok ? input.value.version : 0 })
    if (missed.ok) return redirect(paths.talks({ citizen: seen.citizenId }), t.missedNotice)
    if (missed.refusal === 'changed-meanwhile') throw await conflictAt(request, t.states.missed)
    const refused = refusedForm(form, { by: t.errors[missed.refusal] ?? '' })
    return await showTalk(request, file, await findTalk(db, seen.citizenId, seen.id), refused)
  },
)

singleTalkRoutes.post(
  paths.talkCancelled,
  { may: 'write-talks', audit: 'talk.cancelled', example: { citizen: 1, talk: 1 } },
  async (request) => {
    const { db, actor, today, visit, form, redirect } = request
    const t = texts[visit.language]
    const { file, seen } = await seenTalk(request)
    const input = parseForm(cancelledInput, form, talkWords(visit.language))
    if (!input.ok) return await showTalk(request, file, await findTalk(db, seen.citizenId, seen.id), input.form)

    const { version, by } = input.value
    const cancelled = await cancelTalk(db, actor, today, { ...seen, version }, by)
    if (!cancelled.ok) throw await conflictAt(request, t.states.cancelled)
    return redirect(paths.talks({ citizen: seen.citizenId }), t.cancelledNotice)
  },
)

const FREE_SHOWN = 4
const FREE_DAYS = 28

/** One's own next free times, to book instead of a time of one's own choosing. */
async function nextFreeSlots({ db, actor, now, today }: Request): Promise<Slot[]> {
  const slots = await listFreeSlots(db, [staffOf(actor)], { from: today, to: addDays(today, FREE_DAYS), now })
  return slots.slice(0, FREE_SHOWN)
}

async function seenTalk(request: Request<'citizen' | 'talk'>) {
  const file = await openCaseToChange(request.db, request.actor, request.id('citizen'), request)
  return { file, seen: { citizenId: file.citizen.id, id: request.id('talk') } }
}

const conflictAt = ({ db, id, visit }: Request<'citizen' | 'talk'>, outcome: string) =>
  talkConflict(db, { citizen: id('citizen'), talk: id('talk') }, visit.language, { outcome, note: '' })

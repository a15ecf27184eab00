import { listOwnCitizens, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { type Actor, staffOf } from '../../platform/auth/actor.ts'
import { idFrom, type StaffId } from '../../platform/ids.ts'
import { addDays, weekdayOf, writeDate } from '../../platform/plain-date.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import { parseForm, refusedForm } from '../../platform/web/parse-form.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { type Form, formOf } from '../../ui/form.ts'
import { talkWords } from '../show-talk.tsx'
import { bookSlot } from './book-slot.ts'
import { type Colleague, listCalendarTalks, listTeamCalendars } from './calendar-queries.ts'
import { openSlots } from './open-slots.ts'
import { addWeeks, fieldOfOpening, type Slot } from './slot.ts'
import { patternInput, slotBookingInput } from './slot-input.ts'
import { findSlot, listFreeSlots, listPatterns, stopPattern, withdrawSlot } from './slot-queries.ts'
import { texts } from './texts.ts'
import { CalendarPage } from './views/calendar-page.tsx'
import { OpenSlotsPage } from './views/open-slots-page.tsx'
import { SlotPage } from './views/slot-page.tsx'
import { weekAround, weekFrom } from './week.ts'

/** A colleague's week, opening times, and booking one. */
export const calendarRoutes = pages()

calendarRoutes.get(paths.calendar, { may: 'see-calendar', audit: 'calendar.viewed', example: {} }, async (request) => {
  const { db, actor, now, today, query, visit, show, saw } = request
  // On a weekend the coming week is the one to look at.
  const week = weekFrom(query.get('uge'), weekdayOf(today) > 5 ? addDays(today, 2) : today)
  const [from, to] = [week.monday, week.days[6] ?? week.monday]
  const colleagues = actor.role === 'mentor' ? [] : await listTeamCalendars(db, actor, today)
  const whose = whoseCalendar(actor, colleagues, query.get('hvem'))
  const talks = await listCalendarTalks(db, actor, whose, { from, to })
  const slots = whose === null ? [] : await listFreeSlots(db, whose, { from, to, now })
  saw([...new Set(talks.map(({ citizenId }) => citizenId))])
  return show(<CalendarPage {...{ visit, actor, week, talks, slots, colleagues, whose }} />)
})

/** One's own unless a colleague's is asked for; a team leader sees the team's together; null: everybody's, of one's own citizens. */
function whoseCalendar(actor: Actor, colleagues: readonly Colleague[], asked: string | null): StaffId[] | null {
  if (actor.role === 'mentor') return null
  const colleague = colleagues.find(({ id }) => id === idFrom<'staff'>(asked ?? undefined))
  if (colleague) return [colleague.id]
  return actor.role === 'team-leader' ? colleagues.map(({ id }) => id) : [staffOf(actor)]
}

calendarRoutes.get(paths.newSlots, { may: 'write-talks', audit: 'slots.begun', example: {} }, (request) =>
  showOpening(request),
)

calendarRoutes.post(paths.newSlots, { may: 'write-talks', audit: 'slots.opened', example: {} }, async (request) => {
  const { db, actor, form, visit, redirect } = request
  const t = texts[visit.language]
  const input = parseForm(patternInput, form, { ...talkWords(visit.language), ...t.errors })
  if (!input.ok) return await showOpening(request, input.form)

  const { weeks, ...pattern } = input.value
  const opened = await openSlots(db, actor, request, { ...pattern, toOn: addWeeks(pattern.fromOn, weeks) })
  if (!opened.ok)
    return await showOpening(
      request,
      refusedForm(form, { [fieldOfOpening(opened.refusal)]: t.errors[opened.refusal] ?? '' }),
    )
  return redirect(`${paths.calendar()}?uge=${weekAround(pattern.fromOn).name}`, t.opened(opened.value))
})

calendarRoutes.post(
  paths.slotPatternStop,
  { may: 'write-talks', audit: 'slots.stopped', example: { pattern: 1 } },
  async (request) => {
    const { db, actor, id, visit, redirect } = request
    await stopPattern(db, staffOf(actor), id('pattern'), request)
    return redirect(paths.newSlots(), texts[visit.language].stopped)
  },
)

calendarRoutes.get(paths.slot, { may: 'write-talks', audit: 'slot.viewed', example: { slot: 1 } }, (request) =>
  showSlot(request),
)

calendarRoutes.post(paths.slot, { may: 'write-talks', audit: 'slot.booked', example: { slot: 1 } }, async (request) => {
  const { db, actor, id, form, visit, redirect } = request
  const t = texts[visit.language]
  const input = parseForm(slotBookingInput, form, talkWords(visit.language))
  if (!input.ok) return await showSlot(request, input.form)

  const { citizen, kind, extras } = input.value
  request.about(citizen)
  const file = await openCaseToChange(db, actor, citizen, request)
  if (!(await findTeamsSlot(request))) return await showSlot(request, formOf({}))
  const booked = await bookSlot(db, actor, request, id('slot'), {
    citizenId: file.citizen.id,
    kind,
    withFip: extras.includes('fip'),
    interpreter: extras.includes('interpreter'),
  })
  if (!booked.ok) return await showSlot(request, refusedForm(form, { citizen: t.errors[booked.refusal] ?? '' }))
  return redirect(paths.talks({ citizen: file.citizen.id }), t.booked)
})

calendarRoutes.post(
  paths.slotWithdrawal,
  { may: 'write-talks', audit: 'slot.withdrawn', example: { slot: 1 } },
  async ({ db, actor, today, id, visit, redirect }) => {
    const t = texts[visit.language]
    const withdrawn = await withdrawSlot(db, staffOf(actor), id('slot'), today)
    return redirect(paths.calendar(), withdrawn ? t.withdrawn : t.taken)
  },
)

async function showOpening(request: Request, typed?: Form): Promise<Reply> {
  const { db, actor, today, visit, show } = request
  const patterns = await listPatterns(db, staffOf(actor), today)
  const opening = { weekday: '2', minutes: '45', everyWeeks: '1', fromOn: writeDate(today), weeks: '8' }
  const form = typed ?? formOf({ ...opening, opensAt: '9.00', closesAt: '12.00', kind: 'follow-up', forCitizens: '1' })
  return show(<OpenSlotsPage {...{ visit, actor, patterns, form }} />, typed ? 422 : 200)
}

async function showSlot(request: Request<'slot'>, typed?: Form): Promise<Reply> {
  const { db, actor, visit, show } = request
  const slot = await findTeamsSlot(request)
  const citizens = await listOwnCitizens(db, actor)
  const form = typed ?? formOf({ kind: slot?.kind ?? '', citizen: request.query.get('borger') ?? '' })
  return show(<SlotPage {...{ visit, actor, slot, citizens, form }} />, typed ? 422 : 200)
}

/** A time of one's own or a colleague's in the team; null for any other, whether it is there or not. */
async function findTeamsSlot({ db, actor, today, id }: Request<'slot'>): Promise<Slot | null> {
  const slot = await findSlot(db, id('slot'))
  if (!slot || slot.staffId === actor.staffId) return slot
  return (await listTeamCalendars(db, actor, today)).some((colleague) => colleague.id === slot.staffId) ? slot : null
}

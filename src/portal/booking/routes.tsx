import { openCase, openCaseToChange } from '../../citizens/index.ts'
import { paths } from '../../paths.ts'
import { writtenDay, writtenTime } from '../../platform/i18n/content-dates.ts'
import { dayOf } from '../../platform/i18n/format.ts'
import { idFrom } from '../../platform/ids.ts'
import { pages, type Request } from '../../platform/web/pages.ts'
import type { Reply } from '../../platform/web/reply.ts'
import { bookOwnSlot, cancelOwnTalk, listBookableSlots } from '../../talks/index.ts'
import { contentLanguageFrom } from '../../ui/content-language.ts'
import { ownIdOf } from '../own/gather-own-page.ts'
import { texts } from './texts.ts'
import { BookingPage } from './views/booking-page.tsx'

/** The citizen chooses a time herself, and calls it off again. Every time is a button: no script is needed. */
export const bookingRoutes = pages()
const may = 'see-own-page'

bookingRoutes.get(paths.ownBooking, { may, audit: 'own-booking.viewed', example: {} }, (request) => showTimes(request))

bookingRoutes.post(paths.ownBooking, { may, audit: 'own-booking.made', example: {} }, async (request) => {
  const { db, actor, form, redirect } = request
  const language = contentLanguageFrom(request.web.remembered)
  const t = texts[language]
  const { citizen } = await openCaseToChange(db, actor, ownIdOf(actor), request)
  const id = idFrom<'slot'>(String(form.slot ?? ''))
  if (!id) return await showTimes(request, t.problems.choose)

  const slot = (await listBookableSlots(db, citizen.id, request)).find((each) => each.id === id)
  const interpreter = citizen.interpreterNeed === 'always'
  const booked = await bookOwnSlot(db, actor, request, id, { citizenId: citizen.id, interpreter })
  if (!booked.ok || !slot) return await showTimes(request, t.problems[booked.ok ? 'taken' : booked.refusal])
  const on = writtenDay(dayOf(slot.startsAt), language)
  return redirect(paths.ownPage(), t.booked(on, writtenTime(slot.startsAt, language)))
})

bookingRoutes.post(
  paths.ownBookingCancelled,
  { may, audit: 'own-booking.called-off', example: { talk: 1 } },
  async (request) => {
    const { db, actor, id, redirect } = request
    const t = texts[contentLanguageFrom(request.web.remembered)]
    const { citizen } = await openCaseToChange(db, actor, ownIdOf(actor), request)
    const cancelled = await cancelOwnTalk(db, actor, request, citizen.id, id('talk'))
    if (!cancelled.ok) return await showTimes(request, t.problems[cancelled.refusal])
    return redirect(paths.ownPage(), t.cancelled)
  },
)

async function showTimes(request: Request, problem?: string): Promise<Reply> {
  const { db, actor, visit, show } = request
  const language = contentLanguageFrom(request.web.remembered)
  const { citizen, head } = await openCase(db, actor, ownIdOf(actor), request)
  const slots = head.closed ? [] : await listBookableSlots(db, citizen.id, request)
  return show(<BookingPage {...{ visit, language, slots, problem }} />, problem ? 422 : 200)
}

import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import { dayOf, formatShortDate, formatTime } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { TalkKind } from './talk.ts'
import { texts } from './texts.ts'

/** What a timeline says of a talk's or a note's event, without the words of the note; null for the events of others. */
export function describeTalkEvent({ what, detail }: CaseEvent, language: Language) {
  const t = texts[language]
  const kind = t.kinds[detail.kind as TalkKind] ?? t.kinds['follow-up']
  const place = detail.place ? { meta: String(detail.place) } : {}
  switch (what) {
    case 'talk.booked':
      return { icon: 'calendar-month', title: t.events.booked(kind), ...when(detail.startsAt, language) } as const
    case 'talk.held':
      return {
        icon: 'chat',
        title: detail.withFip ? t.events.heldWithFip(kind) : t.events.held(kind),
        ...place,
      } as const
    case 'talk.missed':
      return { icon: 'error', title: t.events.missed(kind), ...when(detail.startsAt, language) } as const
    case 'talk.cancelled':
      return { icon: 'close', title: t.events.cancelled(kind), ...calledOff(detail.by, language) } as const
    case 'note.written':
      return { icon: 'edit', title: t.events.note } as const
    case 'note.corrected':
      return { icon: 'edit', title: t.events.noteCorrected } as const
    default:
      return null
  }
}

function when(startsAt: string | number | null | undefined, language: Language): { readonly meta?: string } {
  if (typeof startsAt !== 'string') return {}
  return { meta: texts[language].events.at(formatShortDate(dayOf(startsAt), language), formatTime(startsAt, language)) }
}

const calledOff = (by: string | number | null | undefined, language: Language): { readonly meta?: string } =>
  by === 'citizen' || by === 'municipality' ? { meta: texts[language].events.cancelledBy[by] } : {}

import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import { dayOf, formatShortDate, formatTime } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { ParticipantPart } from './joint/joint-talk.ts'
import { texts as jointTexts } from './joint/texts.ts'
import type { TalkKind, TalkState } from './talk.ts'
import { texts } from './texts.ts'

/** What a timeline says of a talk's or a note's event, without the words of the note; null for the events of others. */
export function describeTalkEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language]
  const kind = t.kinds[detail.kind as TalkKind] ?? t.kinds['follow-up']
  const place = detail.place ? { meta: String(detail.place) } : {}
  switch (what) {
    case 'talk.booked':
      return { icon: 'calendar-month', title: t.events.booked(kind), ...when(detail.startsAt, language) }
    case 'talk.held':
      return {
        icon: 'chat',
        title: detail.withFip ? t.events.heldWithFip(kind) : t.events.held(kind),
        ...place,
      }
    case 'talk.imported':
    case 'talk.import-corrected':
      return {
        icon: 'chat',
        title: t.events.imported(kind, importedState(detail.outcome, language)),
        meta: [when(detail.startsAt, language).meta, t.events.fromSource(String(detail.source ?? ''))]
          .filter(Boolean)
          .join(' · '),
      }
    case 'talk.missed':
      return { icon: 'error', title: t.events.missed(kind), ...when(detail.startsAt, language) }
    case 'talk.cancelled':
      return { icon: 'close', title: t.events.cancelled(kind), ...calledOff(detail.by, language) }
    case 'participant.added':
      return { icon: 'groups', title: jointTexts[language].event(partOf(detail.part, language)) }
    case 'note.written':
      return { icon: 'edit', title: t.events.note }
    case 'note.corrected':
      return { icon: 'edit', title: t.events.noteCorrected }
    default:
      return null
  }
}

const partOf = (part: string | number | null | undefined, language: Language) =>
  jointTexts[language].parts[part as ParticipantPart] ?? jointTexts[language].parts.other

function when(startsAt: string | number | null | undefined, language: Language): { readonly meta?: string } {
  if (typeof startsAt !== 'string') return {}
  return { meta: texts[language].events.at(formatShortDate(dayOf(startsAt), language), formatTime(startsAt, language)) }
}

const calledOff = (by: string | number | null | undefined, language: Language): { readonly meta?: string } =>
  by === 'citizen' || by === 'municipality' ? { meta: texts[language].events.cancelledBy[by] } : {}

const importedState = (outcome: string | number | null | undefined, language: Language) =>
  texts[language].states[outcome as TalkState]?.toLowerCase() ?? ''

import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import { type PlainDate, weekOf } from '../platform/plain-date.ts'
import { texts } from './texts.ts'
import type { Ready } from './weekly/answer.ts'

/** What a timeline says of the follow-up at a workplace; null for the events of others. */
export function describeFollowUpEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language]
  const workplace = String(detail.workplace ?? '')
  switch (what) {
    case 'weekly-answer.given': {
      const { week } = weekOf(String(detail.weekStartsOn) as PlainDate)
      const says = [t.events.says(Number(detail.met), Number(detail.of)), t.events.ready[detail.ready as Ready]]
      return { icon: 'business', title: t.events.answered(workplace, week), meta: says.join(' · ') }
    }
    case 'follow-up.noted':
      return { icon: 'chat', title: t.events.noted((t.ways[String(detail.way)] ?? '').toLowerCase(), workplace) }
    case 'competence-card.agreed':
      return { icon: 'check', title: t.events.cardAgreed(workplace) }
    case 'competence-card.withdrawn':
      return { icon: 'visibility-off', title: t.events.cardWithdrawn(workplace) }
    default:
      return null
  }
}

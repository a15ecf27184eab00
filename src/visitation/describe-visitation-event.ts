import type { EventLine } from '../citizens/index.ts'
import type { Track } from '../companies/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts.ts'

/** What a timeline says of a visitation, a referral or a screening; null for the events of others. */
export function describeVisitationEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language]
  const adviser = String(detail.adviser ?? '')
  const track = (code: unknown) => t.tracks[code as Track] ?? ''
  switch (what) {
    case 'visitation.made': {
      const meta = t.events.madeMeta(track(detail.firstWish), track(detail.secondWish))
      return { icon: 'forward', title: t.events.made(adviser), meta }
    }
    case 'referral.offered':
      return { icon: 'forward', title: t.events.offered(adviser) }
    case 'referral.withdrawn':
      return { icon: 'reply', title: t.events.withdrawn(adviser) }
    case 'referral.accepted':
      return { icon: 'how-to-reg', title: t.events.accepted(adviser) }
    case 'referral.returned': {
      const meta = t.returnReasons[detail.reason as keyof typeof t.returnReasons] ?? ''
      return { icon: 'reply', title: t.events.returned(adviser), meta }
    }
    case 'ladder.screened': {
      const step = Number(detail.to ?? 0)
      return { icon: 'arrow-upward', title: t.events.screened(step, t.stepNames[step] ?? '') }
    }
    default:
      return null
  }
}

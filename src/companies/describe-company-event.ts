import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import { formatDate, formatShortDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { texts } from './texts.ts'

/** What a timeline says of a place held or given back; null for the events of others. */
export function describeCompanyEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language]
  const words = [String(detail.jobFunction ?? ''), String(detail.unit ?? '')] as const
  switch (what) {
    case 'place.reserved': {
      const from = formatShortDate(String(detail.fromOn) as PlainDate, language)
      const to = detail.toOn ? formatDate(String(detail.toOn) as PlainDate, language) : null
      return { icon: 'lock', title: t.events.reserved(...words), meta: t.reservedFrom(from, to) }
    }
    case 'place.released': {
      const reason = t.releaseReasons[String(detail.reason) as keyof typeof t.releaseReasons]
      return { icon: 'business', title: t.events.released(...words), meta: reason ?? '' }
    }
    default:
      return null
  }
}

import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Told } from './sharing.ts'
import { texts } from './texts.ts'

/** What a timeline says of consents, requests and limits; null for the events of others. */
export function describeMatchingEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language]
  const fields = String(detail.fields ?? '')
    .split(',')
    .flatMap((field) => t.shared[field as Told]?.toLowerCase() ?? [])
    .join(', ')
  switch (what) {
    case 'company-request.made':
      return { icon: 'send', title: t.events.requested(String(detail.unit ?? '')), meta: t.letter.withFields(fields) }
    case 'sharing.agreed':
      return { icon: 'visibility', title: t.events.consented(fields) }
    case 'sharing.revoked':
      return { icon: 'visibility-off', title: t.events.revoked(t.shared[detail.field as Told] ?? '') }
    case 'job-search.noted':
      return { icon: 'tune', title: t.events.search }
    default:
      return null
  }
}

import type { CaseEvent } from '../../platform/audit/case-event-queries.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { ClosedReason, Rater } from '../../questionnaires/index.ts'
import { texts } from './texts.ts'

/** What a timeline says of a wave's event; null for the events of others. Never what was answered. */
export function describeWaveEvent({ what, detail }: CaseEvent, language: Language) {
  const t = texts[language].events
  const [set, happened] = what.split('.')
  if (what === 'side.closed')
    return {
      icon: 'chat',
      title: t.sideClosed[detail.rater as Rater](String(detail.set ?? 'FIP')),
      meta: texts[language].closedReasons[detail.reason as ClosedReason],
    } as const
  if (happened !== 'completed' || !set) return null
  const called = set === 'wave' ? String(detail.set ?? '') : set.toUpperCase()
  const answered = String(detail.answered ?? '')
  return {
    icon: 'star',
    title: t.completed(called),
    meta: t.answeredBy(answered.split(',').filter(Boolean)),
  } as const
}

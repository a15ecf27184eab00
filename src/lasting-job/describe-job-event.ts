import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import { formatMonth, formatNumber } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { texts } from './texts.ts'

/** What a timeline says of noted hours; null for the events of others. */
export function describeJobEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  if (what !== 'job.hours-noted') return null
  const t = texts[language].events
  const month = typeof detail.month === 'string' ? formatMonth(detail.month as PlainDate, language) : ''
  const hours = typeof detail.quarterHours === 'number' ? formatNumber(detail.quarterHours / 4, language, 2) : null
  const line: EventLine = { icon: 'payments', title: t.noted(Number(detail.months ?? 1), month) }
  return hours === null ? line : { ...line, meta: t.hours(hours) }
}

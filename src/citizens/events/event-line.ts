import type { CaseEvent } from '../../platform/audit/case-event-queries.ts'
import { formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import type { IconName } from '../../ui/icons/icon-names.ts'

/** A fact of a case as a line says it: an icon, a sentence, what more there is to say, and from what to what. */
export interface EventLine {
  readonly icon: IconName
  readonly title: string
  readonly meta?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** The words and values that were written down with a fact; empty when the citizen has been erased. */
export type EventDetail = CaseEvent['detail']

/** What a feature says of its facts, by their codes. */
export type Sentences = Readonly<Record<string, (detail: EventDetail, language: Language) => EventLine>>

/** The line of a fact that has a sentence; null for the facts of other features. */
export const lineFrom = (
  sentences: Sentences,
  { what, detail }: Pick<CaseEvent, 'what' | 'detail'>,
  language: Language,
): EventLine | null => sentences[what]?.(detail, language) ?? null

/** A day that was written down with a fact; null where none was. */
export const dateIn = (value: EventDetail[string] | undefined, language: Language): string | null =>
  typeof value === 'string' ? formatShortDate(value as PlainDate, language) : null

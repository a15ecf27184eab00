import type { CaseEvent } from '../../platform/audit/case-event-queries.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { texts } from './texts.ts'

/**
 * What a timeline says of an agreed step: the item and the aim. How it is done is the task's own line, so a step from no item
 * needs none here. The event is FIP's: who may not read FIP sees the task alone.
 */
export function describeStepEvent({ what, detail }: CaseEvent, language: Language) {
  if (what !== 'fip.step-agreed' || !detail.item) return null
  const { from, to } = detail
  return {
    icon: 'flag',
    title: texts[language].stepEvent(String(detail.item)),
    ...(from === null || to === null ? {} : { from: String(from), to: String(to) }),
  } as const
}

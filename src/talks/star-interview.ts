import type { PlainDate } from '../platform/plain-date.ts'
import { ruleOn, type StarInterview, starInterviewNames, starInterviews } from '../rules/index.ts'
import type { Talk } from './talk.ts'

/** What a talk is in the national data model on a day; null for one that is not reported: a kind it does not know, or noted too late. */
export function starInterviewOf(
  { kind, lateEntry }: Pick<Talk, 'kind' | 'lateEntry'>,
  on: PlainDate,
): (StarInterview & { readonly name: string }) | null {
  const interview = lateEntry ? undefined : ruleOn(starInterviews, on).value[kind]
  return interview ? { ...interview, name: starInterviewNames[interview.type] } : null
}

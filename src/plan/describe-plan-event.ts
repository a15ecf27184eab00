import { dateIn, type EventDetail, type EventLine, lineFrom, type Sentences } from '../citizens/index.ts'
import { formatHours } from '../placements/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { ActivityEndReason, ActivityKind } from './activity.ts'
import { texts } from './texts.ts'
import type { Track } from './track.ts'

/** What a timeline says of a plan's event; null for the events of others. */
export const describePlanEvent = (event: CaseEvent, language: Language): EventLine | null =>
  lineFrom(sentences, event, language)

const sentences: Sentences = {
  'activity.registered': (detail, language) => {
    const t = texts[language].events
    const period = t.period(
      dateOf(detail.startsOn, language),
      dateOf(detail.endsOn, language) || null,
      hoursOf(detail.weeklyQuarterHours, language),
    )
    return { icon: 'trainee', title: t.registered(nameOf(detail, language)), meta: period }
  },
  'activity.corrected': corrected,
  'activity.ended': (detail, language) => ({
    icon: 'trainee',
    title: texts[language].events.ended(nameOf(detail, language)),
    meta: texts[language].endReasons[detail.reason as ActivityEndReason] ?? '',
  }),
  'requirement.set': (detail, language) => {
    const t = texts[language].events
    const phased = t.requirementPhased(hoursOf(detail.lastQuarterHours, language), dateOf(detail.lastFrom, language))
    const meta = [Number(detail.steps ?? 1) > 1 && phased, detail.reason].filter(Boolean).join(' · ')
    return { icon: 'tune', title: t.requirement(hoursOf(detail.quarterHours, language)), meta }
  },
  'requirement.ended': (detail, language) => ({
    icon: 'tune',
    title: texts[language].events.requirementEnded(dateOf(detail.endsOn, language)),
  }),
  'exemption.granted': (detail, language) => ({
    icon: 'calendar-month',
    title: texts[language].events.exempted(dateOf(detail.startsOn, language), dateOf(detail.endsOn, language)),
  }),
  'exemption.ended': (detail, language) => ({
    icon: 'calendar-month',
    title: texts[language].events.exemptionEnded(dateOf(detail.endedOn, language)),
  }),
  'track.chosen': (detail, language) => {
    const t = texts[language]
    const from = detail.from ? t.tracks[detail.from as Track] : t.events.noTrack
    return { icon: 'flag', title: t.events.track, from, to: t.tracks[detail.to as Track] }
  },
  'self-support.calculated': (detail, language) => {
    const t = texts[language]
    const meta =
      detail.quarterHours === null ? t.selfSupportNever : t.events.estimateHours(hoursOf(detail.quarterHours, language))
    return { icon: 'calculator', title: t.events.estimate, meta }
  },
}

/** Changed hours are said from what to what; any other correction that there was one. */
function corrected(detail: EventDetail, language: Language): EventLine {
  const t = texts[language].events
  const title = t.corrected(nameOf(detail, language))
  if (detail.weeklyQuarterHoursTo === undefined) return { icon: 'edit', title }
  const from = hoursOf(detail.weeklyQuarterHoursFrom, language)
  return { icon: 'edit', title, from, to: t.perWeek(hoursOf(detail.weeklyQuarterHoursTo, language)) }
}

const nameOf = (detail: EventDetail, language: Language) =>
  String(detail.title || texts[language].kinds[detail.kind as ActivityKind] || '')
const hoursOf = (value: EventDetail[string] | undefined, language: Language) =>
  formatHours(Number(value ?? 0), language)
const dateOf = (value: EventDetail[string] | undefined, language: Language) => dateIn(value, language) ?? ''

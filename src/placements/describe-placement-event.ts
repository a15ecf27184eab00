import { dateIn, type EventDetail, type EventLine, lineFrom, type Sentences } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import type { Language } from '../platform/i18n/language.ts'
import { formatHours } from '../platform/quarter-hours.ts'
import type { AbsenceReason, Reporter } from './absence.ts'
import type { Party } from './agreement/agreement.ts'
import { texts as agreementTexts } from './agreement/texts.ts'
import { texts as courseTexts } from './course/texts.ts'
import type { BreachCode } from './limits/breach.ts'
import { texts as limitTexts } from './limits/texts.ts'
import type { EndReason, PlacementKind } from './placement.ts'
import type { Decline } from './proposals/propose.ts'
import { texts as proposalTexts } from './proposals/texts.ts'
import { texts } from './texts.ts'

/** What a timeline says of a placement's or an absence's event; null for the events of others. */
export const describePlacementEvent = (event: CaseEvent, language: Language): EventLine | null =>
  lineFrom(sentences, event, language)

const sentences: Sentences = {
  'placement.agreed': (detail, language) => {
    const t = texts[language].events
    const hours = formatHours(Number(detail.weeklyQuarterHours ?? 0), language)
    return {
      icon: 'business',
      title: t.agreed(kindOf(detail, language), workplaceOf(detail)),
      meta: t.period(dateIn(detail.startsOn, language) ?? '', dateIn(detail.endsOn, language), hours),
    }
  },
  'placement.imported': imported,
  'placement.import-corrected': imported,
  'placement.corrected': corrected,
  'placement.step-agreed': (detail, language) => ({
    icon: 'forward',
    title: texts[language].events.step(workplaceOf(detail)),
    meta: String(detail.nextStep || texts[language].noNextStep),
  }),
  'placement.ended': (detail, language) => ({
    icon: 'business',
    title: texts[language].events.ended(kindOf(detail, language), workplaceOf(detail)),
    meta: detail.reason ? texts[language].endReasons[detail.reason as EndReason] : '',
  }),
  'placement.extended': (detail, language) => ({
    icon: 'business',
    title: courseTexts[language].eventExtended(workplaceOf(detail)),
    from: dateIn(detail.endsOnFrom, language) ?? '',
    to: dateIn(detail.endsOnTo, language) ?? '',
  }),
  'placement.turned': (detail, language) => {
    const hours = formatHours(Number(detail.paidQuarterHours ?? 0), language)
    const kind = texts[language].kinds[detail.into as PlacementKind] ?? ''
    return {
      icon: 'payments',
      title: courseTexts[language].eventTurned(workplaceOf(detail)),
      meta: courseTexts[language].eventHours(kind, hours, dateIn(detail.startsOn, language) ?? ''),
    }
  },
  'placement.overruled': (detail, language) => ({
    icon: 'warning',
    title: limitTexts[language].event(limitTexts[language].codes[detail.rule as BreachCode] ?? '', workplaceOf(detail)),
    meta: String(detail.reason ?? ''),
  }),
  'placement.agreement-written': (detail, language) => ({
    icon: 'document',
    title: agreementTexts[language].eventWritten(workplaceOf(detail)),
  }),
  'placement.agreement-confirmed': (detail, language) => {
    const t = agreementTexts[language]
    return { icon: 'check', title: t.eventConfirmed(t.parties[detail.party as Party] ?? '', workplaceOf(detail)) }
  },
  'placement.proposed': (detail, language) => ({
    icon: 'forward',
    title: proposalTexts[language].eventProposed(workplaceOf(detail)),
    meta: String(detail.jobFunction ?? ''),
  }),
  'placement.declined': (detail, language) => ({
    icon: 'close',
    title: proposalTexts[language].eventDeclined(workplaceOf(detail)),
    meta: [proposalTexts[language].answers[detail.answer as Decline], detail.reason].filter(Boolean).join(': '),
  }),
  'absence.reported': (detail, language) => {
    const t = texts[language]
    const reason = String(detail.reason ?? '') as AbsenceReason
    return {
      icon: 'error',
      title: reason ? t.events.absence(t.absenceReasons[reason]) : t.events.absencePlain,
      meta: [detail.workplace, t.events.reportedBy(t.reporters[detail.reportedBy as Reporter] ?? '')]
        .filter(Boolean)
        .join(' · '),
    }
  },
  'absence.handled': (detail, language) => ({
    icon: 'chat',
    title: texts[language].events.handled,
    meta: String(detail.word || detail.workplace || ''),
  }),
}

function imported(detail: EventDetail, language: Language): EventLine {
  const t = texts[language].events
  const hours = formatHours(Number(detail.weeklyQuarterHours ?? 0), language)
  const period = t.period(dateIn(detail.startsOn, language) ?? '', dateIn(detail.endsOn, language), hours)
  return {
    icon: 'business',
    title: t.agreed(kindOf(detail, language), workplaceOf(detail)),
    meta: `${period} · ${t.fromSource(String(detail.source ?? ''))}`,
  }
}

/** The change that says most: paid hours before the last day before anything else. */
function corrected(detail: EventDetail, language: Language): EventLine {
  const t = texts[language].events
  const workplace = workplaceOf(detail)
  if (detail.paidQuarterHoursTo !== undefined) {
    const hours = (value: EventDetail[string] | undefined) => formatHours(Number(value ?? 0), language)
    const to = t.hoursAWeek(hours(detail.paidQuarterHoursTo))
    return { icon: 'payments', title: t.paid(workplace), from: hours(detail.paidQuarterHoursFrom), to }
  }
  if (detail.endsOnTo !== undefined) {
    const day = (value: EventDetail[string] | undefined) => dateIn(value, language) ?? t.noEnd
    return { icon: 'business', title: t.endMoved(workplace), from: day(detail.endsOnFrom), to: day(detail.endsOnTo) }
  }
  return { icon: 'edit', title: t.corrected(workplace) }
}

const workplaceOf = (detail: EventDetail) => String(detail.workplace ?? '')
const kindOf = (detail: EventDetail, language: Language) => texts[language].kinds[detail.kind as PlacementKind] ?? ''

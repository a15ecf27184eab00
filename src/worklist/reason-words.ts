import { dayOf, formatShortDate, formatTime, formatWeekday } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import type { ReasonProps } from '../ui/worklist/worklist-cells.tsx'
import type { Reason } from './reason.ts'
import type { Row } from './row.ts'
import { texts } from './texts.ts'

/** The reason as the list says it: a sentence, and what one must know beside it. */
export function reasonWords(
  { reason, nextTalk, facts, placement, unended, when }: Row,
  today: PlainDate,
  language: Language,
): ReasonProps {
  const t = texts[language].reasons
  const kind = (reason?.kind === 'unended' ? unended : placement)?.kind ?? ''
  if (reason) return urgent(reason, kind, today, language)
  if (nextTalk && when === 'this-week')
    return {
      icon: 'calendar-month',
      because: t.talkOn(weekdayOf(nextTalk.startsAt, language), formatTime(nextTalk.startsAt, language)),
      meta: nextTalk.place,
    }
  if (when === 'this-week') return { icon: 'list-check', because: t.fipSoon(formatShortDate(facts.fipDueOn, language)) }
  return { icon: 'check', because: t.calm }
}

function urgent(reason: Reason, kind: string, today: PlainDate, language: Language): ReasonProps {
  const { reasons: t, placementKinds } = texts[language]
  const short = (date: PlainDate) => formatShortDate(date, language)
  switch (reason.kind) {
    case 'absence': {
      const on = dayOf(reason.at)
      const because = on === today ? t.absence(formatTime(reason.at, language)) : t.absenceOn(short(on))
      return {
        icon: 'error',
        kind: 'alert',
        because,
        meta: `${t.daysInRow(reason.daysInRow)}, ${t.absenceBy[reason.by]}`,
      }
    }
    case 'talk-today': {
      const meta = [reason.withFip ? t.withFip : t.withoutFip, reason.place].filter(Boolean).join(' · ')
      return { icon: 'chat', kind: 'now', because: t.talkToday(formatTime(reason.at, language)), meta }
    }
    case 'late':
      return {
        icon: 'warning',
        kind: 'alert',
        because: reason.what === 'fip' ? t.fipLate(reason.days) : t.talkLate(reason.days),
        meta: t.deadline(short(reason.dueOn)),
      }
    case 'unended':
      return {
        icon: 'hourglass',
        kind: 'alert',
        because: t.unended(capitalised(placementKinds[kind] ?? ''), reason.days),
        meta: t.unendedMeta,
      }
    case 'ending':
      return {
        icon: 'hourglass',
        kind: 'alert',
        because: t.ending(capitalised(placementKinds[kind] ?? ''), reason.days),
        meta: t.noNextStep,
      }
    case 'no-contact':
      return { icon: 'time', because: t.noContact(reason.days), meta: t.lastContact(short(reason.since)) }
  }
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** `onsdag`: within the week the day's name is enough. */
const weekdayOf = (instant: string, language: Language) => formatWeekday(dayOf(instant), language).split(' ')[0] ?? ''

import { formatNumber } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import { weekAt } from '../platform/period.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { texts } from './texts.ts'
import { hoursOf, isExempt, isMet, type WeekHours } from './week-hours.ts'

/** `34 af 37 timer i denne uge. 3 timer mangler. …`: this week, the weeks before, and the first drop ahead. */
export function hoursFinding(weeks: readonly WeekHours[], today: PlainDate, language: Language): string {
  const t = texts[language]
  const now = weeks.find(({ week }) => week === weekAt(today))
  if (!now) return ''
  const said = (fifths: number) => formatNumber(hoursOf(fifths), language, 2)
  return [
    t.thisWeek(said(now.total), now.required ? said(now.required) : null),
    now.exemptDays > 0 && t.exemptThisWeek(now.exemptDays, (now.required ?? 0) > 0),
    now.required !== null && now.required > 0 && (isMet(now) ? t.reached : t.lacking(said(now.required - now.total))),
    lately(weeks, now, language),
    dropAhead(weeks, now, language),
  ]
    .filter(Boolean)
    .join(' ')
}

function lately(weeks: readonly WeekHours[], now: WeekHours, language: Language): string {
  const before = weeks.filter(({ week, required }) => week < now.week && required !== null)
  if (before.length < 2) return ''
  const asked = before.filter((week) => !isExempt(week))
  return texts[language].lately(asked.filter(isMet).length, before.length, before.length - asked.length)
}

/** The first week ahead with fewer hours than this one and fewer than required. */
function dropAhead(weeks: readonly WeekHours[], now: WeekHours, language: Language): string {
  const drop = weeks.find((each) => each.week > now.week && each.total < now.total && !isMet(each))
  if (!drop) return ''
  const said = (fifths: number) => formatNumber(hoursOf(fifths), language, 2)
  return texts[language].drop(Number(drop.week.slice(5)), said(drop.total), said(drop.required ?? 0))
}

import { paths } from '../../paths.ts'
import { formatDate, formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { CitizenId } from '../../platform/ids.ts'
import { daysBetween, type PlainDate } from '../../platform/plain-date.ts'
import { Hours } from '../../ui/hours/hours.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import type { Visit } from '../../ui/visit.ts'
import type { PaidHours } from '../load-paid-hours.ts'
import type { PaidWay } from '../paid-way.ts'
import { texts } from '../texts.ts'
import { WeekFacts } from './week-facts.tsx'

interface Props {
  readonly visit: Visit
  readonly citizen: CitizenId
  readonly hours: PaidHours
}

/** The way to paid hours, and what this week is made of. */
export function PaidHoursPanel({ visit, citizen, hours }: Props) {
  const { language, today } = visit
  const t = texts[language]
  const { way, thisWeek, selfSupporting } = hours
  return (
    <Panel title={t.paidWay} id="timer" aside={<a href={paths.plan({ citizen })}>{t.planLink}</a>}>
      {way.weeks.some((week) => week.hours > 0) ? (
        <Hours
          id="betalte"
          weeks={way.weeks}
          selfSupporting={selfSupporting}
          language={language}
          finding={findingOf(way, today, language)}
        />
      ) : (
        <p>{findingOf(way, today, language)}</p>
      )}
      <WeekFacts week={thisWeek} language={language} />
    </Panel>
  )
}

function findingOf({ now, aimed, endsOn }: PaidWay, today: PlainDate, language: Language): string {
  const t = texts[language]
  const said = (hours: number) => formatNumber(hours, language, 2)
  return [
    now > 0 ? t.paidNow(said(now)) : t.paidNone,
    aimed > now && t.paidAim(said(aimed)),
    endsOn && t.placementEnds(formatDate(endsOn, language), Math.floor(daysBetween(today, endsOn) / 7)),
  ]
    .filter(Boolean)
    .join(' ')
}

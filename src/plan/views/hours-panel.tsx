import { weekAt } from '../../platform/period.ts'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { WeekHoursFigure } from '../../ui/week-hours/week-hours.tsx'
import type { WeekBar } from '../../ui/week-hours/week-hours-chart.tsx'
import { hoursFinding } from '../finding.ts'
import { texts } from '../texts.ts'
import { hoursOf, type WeekHours } from '../week-hours.ts'
import type { PlanPageProps } from './plan-page.tsx'
import { WeekFacts } from './week-facts.tsx'

/** Hours week by week against what is required, and what this week is made of. */
export function HoursPanel({ visit, weeks, plan }: Pick<PlanPageProps, 'visit' | 'weeks' | 'plan'>) {
  const { language, today } = visit
  const t = texts[language]
  const now = weeks.find(({ week }) => week === weekAt(today))
  const selfSupporting = plan.estimate?.quarterHours ?? null
  return (
    <Panel title={t.week} id="timer">
      <WeekHoursFigure
        id="ugetimer"
        weeks={weeks.map((week) => barOf(week, weekAt(today)))}
        selfSupporting={selfSupporting === null ? null : selfSupporting / 4}
        language={language}
        finding={hoursFinding(weeks, today, language)}
      />
      {now && <WeekFacts week={now} language={language} />}
      {now?.basis === 'starting-point' && <Note>{t.startingPointNote}</Note>}
      <p class="fg-source fg-above-3">{t.counted}</p>
    </Panel>
  )
}

const barOf = ({ week, parts: { paid }, total, required }: WeekHours, now: string): WeekBar => ({
  year: Number(week.slice(0, 4)),
  week: Number(week.slice(5)),
  paid: hoursOf(paid),
  other: hoursOf(total - paid),
  required: required === null ? null : hoursOf(required),
  ahead: week > now,
  now: week === now,
})

import { formatNumber } from '../../platform/i18n/format.ts'
import { weekAt } from '../../platform/period.ts'
import { Facts } from '../../ui/facts/facts.tsx'
import { Note } from '../../ui/note/note.tsx'
import { Panel } from '../../ui/panel/panel.tsx'
import { WeekHoursFigure } from '../../ui/week-hours/week-hours.tsx'
import type { WeekBar } from '../../ui/week-hours/week-hours-chart.tsx'
import { hoursFinding } from '../finding.ts'
import { texts } from '../texts.ts'
import { hoursOf, type WeekHours } from '../week-hours.ts'
import type { PlanPageProps } from './plan-page.tsx'

/** Hours week by week against what is required, and what this week is made of. */
export function HoursPanel({ visit, weeks, plan }: Pick<PlanPageProps, 'visit' | 'weeks' | 'plan'>) {
  const { language, today } = visit
  const t = texts[language]
  const now = weeks.find(({ week }) => week === weekAt(today))
  const said = (fifths: number) => formatNumber(hoursOf(fifths), language, 2)
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
      {now && (
        <div class="fg-divide">
          <Facts
            columns={4}
            items={[
              {
                label: t.facts.total,
                value: t.facts.of(said(now.total), now.required === null ? null : said(now.required)),
              },
              ...partsOf(now).map((part) => ({ label: t.facts[part], value: t.hours(said(now.parts[part])) })),
            ]}
          />
        </div>
      )}
      {now?.basis === 'starting-point' && <Note>{t.startingPointNote}</Note>}
      <p class="fg-source">{t.counted}</p>
    </Panel>
  )
}

const parts = ['placement', 'paid', 'danish', 'other'] as const
/** What the week is made of; three at most stand beside the whole on one line. */
const partsOf = (week: WeekHours) => parts.filter((part) => week.parts[part] > 0)

const barOf = ({ week, parts: { paid }, total, required }: WeekHours, now: string): WeekBar => ({
  year: Number(week.slice(0, 4)),
  week: Number(week.slice(5)),
  paid: hoursOf(paid),
  other: hoursOf(total - paid),
  required: required === null ? null : hoursOf(required),
  ahead: week > now,
  now: week === now,
})

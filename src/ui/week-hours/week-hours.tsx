import type { Child } from 'hono/jsx'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { DataTable } from '../data-table/data-table.tsx'
import { texts } from './texts.ts'
import { type WeekBar, WeekHoursChart, type WeekHoursProps } from './week-hours-chart.tsx'

/** Hours a week against what is required: a sentence of finding, the chart, and the same numbers as a table. */
export function WeekHoursFigure({ finding, ...props }: Omit<WeekHoursProps, 'title'> & { readonly finding: string }) {
  const t = texts[props.language]
  return (
    <figure class="fg-figure">
      <figcaption>{finding as Child}</figcaption>
      <Keys language={props.language} />
      <WeekHoursChart {...props} title={finding} />
      <details class="fg-fold">
        <summary>{t.seeTable}</summary>
        <DataTable
          caption={t.caption}
          columns={Object.values(t.heads).map((label, at) => ({ label, number: at > 0 }))}
          rows={props.weeks.map((week) => ({ own: week.now ?? false, cells: cellsOf(week, props.language) }))}
        />
      </details>
    </figure>
  )
}

function Keys({ language }: { language: Language }) {
  const { keys } = texts[language]
  return (
    <ul class="fg-plain no-max-width fg-weekhours__keys">
      {(['paid', 'other', 'required'] as const).map((key) => (
        <li>
          <span class={`fg-weekhours__key fg-weekhours__key--${key}`}>{keys[key]}</span>
        </li>
      ))}
    </ul>
  )
}

function cellsOf({ year, week, paid, other, required }: WeekBar, language: Language): readonly string[] {
  const number = (value: number) => formatNumber(value, language, 2)
  const missing = required === null ? 0 : Math.max(0, required - paid - other)
  return [
    `${week}, ${year}`,
    number(paid),
    number(other),
    number(paid + other),
    required === null ? texts[language].none : number(required),
    number(missing),
  ]
}

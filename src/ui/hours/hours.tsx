import type { Child } from 'hono/jsx'
import { formatNumber } from '../../platform/i18n/format.ts'
import { HoursChart, type HoursProps } from './hours-chart.tsx'
import { runsOf } from './hours-series.ts'
import { texts } from './texts.ts'

/** The way to paid hours: a sentence of finding, the chart, and the same numbers as a table. */
export function Hours({ finding, ...props }: HoursProps & { finding: Child }) {
  const t = texts[props.language]
  return (
    <figure class="fg-figure">
      <figcaption>{finding}</figcaption>
      <HoursChart {...props} />
      <details class="fg-fold">
        <summary>{t.seeTable}</summary>
        <HoursTable {...props} />
      </details>
    </figure>
  )
}

function HoursTable({ weeks, language }: HoursProps) {
  const t = texts[language]
  return (
    <table class="fg-data">
      <caption class="sr-only">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.weeks}</th>
          <th scope="col" class="n">
            {t.hours}
          </th>
          <th scope="col">{t.statusHead}</th>
        </tr>
      </thead>
      <tbody>
        {runsOf(weeks).map(({ from, to, year, hours, status }) => (
          <tr>
            <th scope="row">{from === to ? `${from}, ${year}` : `${from}–${to}, ${year}`}</th>
            <td class="n">{formatNumber(hours, language)}</td>
            <td>{t.status[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Facts } from '../../ui/facts/facts.tsx'
import { texts } from '../texts.ts'
import { hoursOf, type WeekHours } from '../week-hours.ts'

const parts = ['placement', 'paid', 'danish', 'other'] as const

/** This week in all against what is required, and what it is made of. */
export function WeekFacts({ week, language }: { week: WeekHours; language: Language }) {
  const t = texts[language]
  const said = (fifths: number) => formatNumber(hoursOf(fifths), language, 2)
  const required = week.required === null ? null : said(week.required)
  return (
    <div class="fg-divide">
      <Facts
        columns={4}
        items={[
          { label: t.facts.total, value: t.facts.of(said(week.total), required) },
          ...parts
            .filter((part) => week.parts[part] > 0)
            .map((part) => ({ label: t.facts[part], value: t.hours(said(week.parts[part])) })),
        ]}
      />
    </div>
  )
}

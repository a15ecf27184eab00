import { formatHours } from '../../placements/index.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import type { Calculation } from '../self-support/calculation.ts'
import { rulesOn } from '../self-support/household.ts'
import { texts } from '../texts.ts'

const kroner = (ore: number, language: Language, digits = 0) => formatNumber(ore / 100, language, digits)

/** The answer in a sentence, and how it came about in two. */
export function Answer({ calculation, language }: { calculation: Calculation; language: Language }) {
  const t = texts[language]
  const { needed, hourlyWage, benefit, perHour, inHandOnBenefit, inHandAtNeeded } = calculation
  return (
    <>
      <p class="fg-finding">
        <b class="fg-strong">{answerOf(needed, kroner(hourlyWage, language, 2), language)}</b>
      </p>
      <p class="fg-above-2">{t.howCalculated(kroner(benefit, language), kroner(perHour, language, 2))}</p>
      {inHandAtNeeded !== null && needed !== 0 && (
        <p>{t.inHand(kroner(inHandOnBenefit, language), kroner(inHandAtNeeded, language))}</p>
      )}
    </>
  )
}

function answerOf(needed: number | null, wage: string, language: Language): string {
  const t = texts[language]
  if (needed === null) return t.neededNone(wage)
  return needed === 0 ? t.neededZero : t.needed(formatHours(needed, language), wage)
}

/** What other wages and other hours would leave of the benefit. */
export function Sensitivity({ calculation, language }: { calculation: Calculation; language: Language }) {
  const t = texts[language]
  const { wages, rows, neededAt, hourlyWage } = calculation
  const needed = (quarters: number | null) => (quarters === null ? t.moreThanFull : formatHours(quarters, language))
  return (
    <>
      <DataTable
        caption={t.sensitivity}
        columns={[
          { label: t.hoursColumn },
          ...wages.map((wage) => ({
            label: t.wageColumn(kroner(wage, language, 2)),
            number: true,
            own: wage === hourlyWage,
          })),
        ]}
        rows={rows.map(({ quarterHours, left }) => ({
          cells: [formatHours(quarterHours, language), ...left.map((ore) => kroner(ore, language))],
        }))}
        foot={[t.neededRow, ...neededAt.map(needed)]}
      />
      <p class="fg-source fg-above-2">{t.nothingLeft}</p>
    </>
  )
}

/** The rates it rests on, each with its source and whether it has been confirmed. */
export function Rates({ today, language }: { today: PlainDate; language: Language }) {
  const t = texts[language]
  return (
    <ul>
      {rulesOn(today).map(({ source, confirmed }) => (
        <li>
          {source[language]} {!confirmed && <b class="fg-strong">{t.unconfirmed}</b>}
        </li>
      ))}
    </ul>
  )
}

import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { SuppressedFigure } from '../suppressed-figure/suppressed-figure.tsx'
import { type ChartValue, isSuppressed } from './chart-value.ts'
import { texts } from './texts.ts'

export interface NumberTableSpec {
  readonly caption: string
  /** The head of the names, then one for each number with unit and period. */
  readonly heads: readonly string[]
  readonly rows: readonly NumberRow[]
  readonly foot?: NumberRow | undefined
  /** Fewest persons behind a number that may be shown. */
  readonly least?: number | undefined
}
export interface NumberRow {
  readonly name: string
  readonly values: readonly ChartValue[]
  readonly href?: string | undefined
}

/** The numbers of a drawing: hidden ones as `·`, missing ones as a dash, and neither as 0. */
export function NumberTable({ caption, heads, rows, foot, language }: NumberTableSpec & { language: Language }) {
  return (
    <section class="fg-scroll" aria-label={caption} tabindex={0}>
      <table class="fg-data">
        <caption class="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th scope="col" class={at === 0 ? undefined : 'n'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Numbers row={row} language={language} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Numbers row={foot} language={language} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

export function Numbers({ row, language }: { row: NumberRow; language: Language }) {
  return (
    <tr>
      <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
      {row.values.map((value) => (
        <td class="n">
          <NumberCell value={value} language={language} />
        </td>
      ))}
    </tr>
  )
}

export function NumberCell({ value, language }: { value: ChartValue; language: Language }) {
  if (value === 'suppressed') return <SuppressedFigure language={language} />
  if (value !== null) return <>{formatNumber(value, language)}</>
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="sr-only">{texts[language].none}</span>
    </>
  )
}

/** Under a table or a drawing with a hidden number: that it is hidden, why, and that it is not zero. */
export function SuppressedNote({
  table,
  language,
}: {
  table: Pick<NumberTableSpec, 'rows' | 'foot' | 'least'>
  language: Language
}) {
  const rows = table.foot ? [...table.rows, table.foot] : table.rows
  if (!rows.some(({ values }) => values.some(isSuppressed))) return null
  return (
    <p class="fg-source">
      <b>·</b> {texts[language].suppressed(table.least ?? 5)}
    </p>
  )
}

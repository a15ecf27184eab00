import type { Child } from 'hono/jsx'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { ChartValue } from './chart-value.ts'
import { cleanSvg } from './clean-svg.ts'
import {
  type DumbbellRow,
  type DumbbellSpec,
  drawDumbbells,
  drawNamedDumbbells,
  drawSmallDumbbells,
} from './dumbbell-chart.ts'
import { NumberCell, SuppressedNote } from './number-table.tsx'
import { Plot } from './plot.tsx'
import { framed, type Words } from './svg-file.ts'
import { texts } from './texts.ts'

export interface DumbbellTableRow extends DumbbellRow {
  readonly href?: string
  /** Numbers of further columns, before and after the three of the drawing. */
  readonly leading?: readonly ChartValue[]
  /** Where it is not the distance of the two as shown: a change taken before rounding. */
  readonly change?: ChartValue
  readonly trailing?: readonly ChartValue[]
}

export interface DumbbellFigureProps {
  readonly id: string
  readonly title: string
  /** One sentence: what it shows. */
  readonly finding: string
  readonly spec: Omit<DumbbellSpec, 'rows'>
  readonly rows: readonly DumbbellTableRow[]
  readonly namesHead: string
  readonly leadingHeads?: readonly string[]
  readonly trailingHeads?: readonly string[]
  readonly foot?: DumbbellTableRow
  /** What the hollow and the filled circle are: `Hul cirkel: 4. kvt. 2024. Fyldt: 3. kvt. 2026.` */
  readonly marks: string
  readonly source?: Child
  readonly least?: number
}

/** Before and now for each name. The rows of the table are the rows of the drawing. */
export function DumbbellFigure(props: DumbbellFigureProps) {
  const { id, title, finding, rows, source, foot, least, marks } = props
  const spec: DumbbellSpec = { ...props.spec, rows }
  const said = { title, description: `${finding} ${texts[spec.language].inTable}` }
  const numbers = foot ? [...rows, foot] : rows
  return (
    <figure class="fg-figure">
      <figcaption class="fg-finding">{finding}</figcaption>
      <div class="fg-dumbgrid">
        <Plot svg={drawSmallDumbbells(spec)} id={`${id}-s`} classes="fg-plot fg-only-s" {...said} />
        <section class="fg-scroll" aria-label={title} tabindex={0}>
          <DumbbellTable {...props} />
        </section>
        <Plot svg={drawDumbbells(spec)} id={id} classes="fg-plot fg-plot--dumb fg-hide-s" {...said} />
      </div>
      <p class="fg-source">{marks}</p>
      <SuppressedNote
        table={{ rows: numbers.map((row) => ({ name: row.name, values: valuesOf(row) })), least }}
        language={spec.language}
      />
      {source && <p class="fg-source">{source}</p>}
    </figure>
  )
}

/** A change is hidden where either side is: it would give the hidden one away. */
export function changeOf({ before, now }: DumbbellRow): ChartValue {
  if (before === 'suppressed' || now === 'suppressed') return 'suppressed'
  return before === null || now === null ? null : now - before
}

const valuesOf = (row: DumbbellTableRow): readonly ChartValue[] => [
  ...(row.leading ?? []),
  row.before,
  row.now,
  row.change ?? changeOf(row),
  ...(row.trailing ?? []),
]

function DumbbellTable({
  title,
  rows,
  foot,
  spec,
  namesHead,
  leadingHeads = [],
  trailingHeads = [],
}: DumbbellFigureProps) {
  const t = spec.words ?? texts[spec.language]
  const heads = [...leadingHeads, t.before, t.now, t.change, ...trailingHeads]
  return (
    <table class="fg-data fg-dumb">
      <caption class="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{namesHead}</th>
          {heads.map((head) => (
            <th scope="col" class="n">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow row={row} spec={spec} />
        ))}
      </tbody>
      {foot && (
        <tfoot>
          <TableRow row={foot} spec={spec} />
        </tfoot>
      )}
    </table>
  )
}

function TableRow({ row, spec: { language } }: { row: DumbbellTableRow; spec: Omit<DumbbellSpec, 'rows'> }) {
  const change = row.change ?? changeOf(row)
  const cell = (value: ChartValue) => (
    <td class="n">
      <NumberCell value={value} language={language} />
    </td>
  )
  return (
    <tr>
      <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
      {(row.leading ?? []).map(cell)}
      <td class="n fg-quiet">
        <NumberCell value={row.before} language={language} />
      </td>
      <td class="n">
        <b>
          <NumberCell value={row.now} language={language} />
        </b>
      </td>
      <td class="n">
        {typeof change === 'number' ? signed(change, language) : <NumberCell value={change} language={language} />}
      </td>
      {(row.trailing ?? []).map(cell)}
    </tr>
  )
}

/** The drawing alone, to be kept as a file: rows with their names, its title and finding over it, what it is under it. */
export function svgFile({ id, spec, ...words }: Words & { readonly id: string; readonly spec: DumbbellSpec }): string {
  const { title, finding: description } = words
  return framed(cleanSvg(drawNamedDumbbells(spec), { id, title, description, classes: '' }), words)
}

const signed = (value: number, language: DumbbellSpec['language']) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${formatNumber(Math.abs(value), language)}`

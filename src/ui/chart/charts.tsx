import type { Child } from 'hono/jsx'
import { type BarSpec, barHeight, drawBars } from './bar-chart.ts'
import { Figure } from './figure.tsx'
import { drawLines, type LineSpec } from './line-chart.ts'
import type { NumberTableSpec } from './number-table.tsx'
import { WideAndSmall } from './plot.tsx'
import { texts } from './texts.ts'

interface FigureOf<Spec> {
  /** Unique on the page. */
  readonly id: string
  /** What the figure is: `FIP, gennemsnit pr. kvartal`. */
  readonly title: string
  /** One sentence: what it shows. */
  readonly finding: string
  readonly spec: Spec
  /** The head of the names: `Kvartal`, `Kommune`. */
  readonly namesHead: string
  readonly source?: Child
  /** Fewest persons behind a number that may be shown. */
  readonly least?: number
}

interface LineFigureProps extends FigureOf<LineSpec> {
  /** Where the numbers come from more than the lines show, the whole table in place of the lines' own. */
  readonly table?: NumberTableSpec
}

/** Values over time, with a band of uncertainty where it is known. */
export function LineFigure({ id, title, finding, spec, namesHead, source, least, table }: LineFigureProps) {
  return (
    <Figure
      finding={finding}
      table={table ?? lineTable(spec, title, namesHead, least)}
      language={spec.language}
      source={source}
      keys={spec.series}
    >
      <WideAndSmall
        id={id}
        title={title}
        description={`${finding} ${texts[spec.language].inTable}`}
        wide={drawLines(spec, 720, 260)}
        small={drawLines(spec, 340, 240)}
      />
    </Figure>
  )
}

/** Sizes beside each other. */
export function BarFigure({ id, title, finding, spec, namesHead, source, least }: FigureOf<BarSpec>) {
  return (
    <Figure
      finding={finding}
      table={{
        caption: title,
        heads: [namesHead, ...spec.series.map(({ name }) => headOf(name, spec.unit))],
        rows: spec.categories.map((name, at) => ({
          name,
          values: spec.series.map(({ values }) => values[at] ?? null),
        })),
        least,
      }}
      language={spec.language}
      source={source}
      keys={spec.series}
    >
      <WideAndSmall
        id={id}
        title={title}
        description={`${finding} ${texts[spec.language].inTable}`}
        wide={drawBars(spec, 720)}
        small={drawBars(spec, 340, barHeight(spec))}
      />
    </Figure>
  )
}

const headOf = (name: string, unit: string | undefined) => (unit ? `${name}, ${unit}` : name)

/** The numbers of the lines; a band adds the two columns of its ends. */
function lineTable(spec: LineSpec, caption: string, namesHead: string, least: number | undefined): NumberTableSpec {
  const t = texts[spec.language]
  return {
    caption,
    heads: [
      namesHead,
      ...spec.series.flatMap(({ name, band }) => [
        headOf(name, spec.unit),
        ...(band ? [`${t.band(name)}, ${t.low}`, t.high] : []),
      ]),
    ],
    rows: spec.categories.map((name, at) => ({
      name,
      values: spec.series.flatMap(({ values, band }) => [
        values[at] ?? null,
        ...(band ? [band[at]?.low ?? null, band[at]?.high ?? null] : []),
      ]),
    })),
    least,
  }
}

import { raw } from 'hono/html'
import { cleanSvg, type Said } from './clean-svg.ts'

/** A drawing of ECharts, made fit for a page. */
export function Plot({ svg, ...said }: Said & { svg: string }) {
  return <>{raw(cleanSvg(svg, said))}</>
}

export interface TwoSizes {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly wide: string
  readonly small: string
}

/** Drawn anew for a phone: a drawing that is scaled down has letters nobody can read. */
export function WideAndSmall({ id, wide, small, ...said }: TwoSizes) {
  return (
    <>
      <Plot svg={wide} id={id} classes="fg-plot fg-hide-s" {...said} />
      <Plot svg={small} id={`${id}-s`} classes="fg-plot fg-only-s" {...said} />
    </>
  )
}

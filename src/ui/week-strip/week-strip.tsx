import type { Child } from 'hono/jsx'

const BOXES = 13

/** How far through a course of weeks, as a strip of at most 13 boxes. Silent: the words beside it say the same. */
export function WeekStrip({ week, of }: { week: number; of: number }) {
  const boxes = Math.max(1, Math.min(of, BOXES))
  const now = Math.min(boxes, Math.max(0, Math.ceil((week / Math.max(of, 1)) * boxes)))
  return (
    <div class="fg-weeks" aria-hidden="true">
      {Array.from({ length: boxes }, (_, at) => at + 1).map((box) => (
        <i class={box < now ? 'on' : box === now ? 'now' : undefined} />
      ))}
    </div>
  )
}

export interface PlaceProps {
  /** The workplace, or `Uden tilbud`. */
  readonly name: string
  /** At the end of the line, bold: `6 betalte t`. */
  readonly paid?: string | undefined
  readonly weeks?: { readonly week: number; readonly of: number } | undefined
  /** `praktik, uge 6 af 13` */
  readonly words: Child
}

/** Where a citizen works now, for a row of the list. */
export function Place({ name, paid, weeks, words }: PlaceProps) {
  return (
    <>
      <div class="fg-place">
        <span class="fg-place__name">{name}</span>
        {paid && <b class="fg-strong">{paid}</b>}
      </div>
      <div class="fg-place fg-place--sub">
        {weeks && <WeekStrip {...weeks} />}
        <span class="fg-meta">{words}</span>
      </div>
    </>
  )
}

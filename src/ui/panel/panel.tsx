import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from '../heading.tsx'

export interface PanelProps {
  readonly title?: Child
  readonly level?: HeadingLevel
  readonly id?: string
  /** At the end of the title's line: a link, or when it was counted. */
  readonly aside?: Child
  readonly foot?: Child
  /** The content reaches the edges, as a table does. */
  readonly flush?: boolean
  /** As wide as a form needs; for a page that holds one form. */
  readonly narrow?: boolean
  readonly children?: Child
}

/** A white surface with one thing on it. */
export function Panel({ title, level = 2, id, aside, foot, flush, narrow, children }: PanelProps) {
  return (
    <section class={['fg-panel', flush && 'fg-clip', narrow && 'fg-narrow'].filter(Boolean).join(' ')} id={id}>
      {(title || aside) && (
        <div class="fg-panel__head">
          {title && <Heading level={level}>{title}</Heading>}
          {aside && <div class="fg-s">{aside}</div>}
        </div>
      )}
      {flush ? children : <div class="fg-panel__body">{children}</div>}
      {foot && <div class="fg-panel__foot">{foot}</div>}
    </section>
  )
}

/** Panels side by side on a wide screen, under each other on a phone. Widths are twelfths and add up to twelve. */
export function Columns({ children }: { children?: Child }) {
  return <div class="fg-grid">{children}</div>
}

export function Column({ width, children }: { width: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12; children?: Child }) {
  return <div class={`fg-col fg-col-${width}`}>{children}</div>
}

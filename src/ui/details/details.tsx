import type { Child } from 'hono/jsx'

/** More for those who want it. */
export function Details({ summary, children, open = false }: { summary: string; children?: Child; open?: boolean }) {
  return (
    <details class="details" open={open}>
      <summary class="details-summary">{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  )
}

import type { Child } from 'hono/jsx'

export interface Fact {
  readonly label: string
  readonly value: Child
  /** Since when, or how we know. */
  readonly note?: Child
}

/** What one must know before reading on: label, value, since when. */
export function Facts({ items, columns = 6 }: { items: readonly Fact[]; columns?: 2 | 3 | 4 | 6 }) {
  return (
    <dl class={`fg-facts${columns === 6 ? '' : ` fg-facts--${columns}`}`}>
      {items.map(({ label, value, note }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Label and value on one line each, for a narrow panel. */
export function FactRows({ items }: { items: readonly Fact[] }) {
  return (
    <dl class="fg-factrows">
      {items.map(({ label, value, note }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span class="fg-meta"> {note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

import type { Child } from 'hono/jsx'

export interface Fact {
  readonly label: string
  readonly value: Child
  /** Since when, or how we know. */
  readonly note?: Child
}

interface FactsProps {
  readonly items: readonly Fact[]
  readonly columns?: 2 | 3 | 4 | 6
  /** Few facts stand together at the start instead of over the whole line. */
  readonly together?: boolean
}

/** What one must know before reading on: label, value, since when. */
export function Facts({ items, columns = 6, together }: FactsProps) {
  const classes = ['fg-facts', columns !== 6 && `fg-facts--${columns}`, together && 'fg-facts--left']
  return (
    <dl class={classes.filter(Boolean).join(' ')}>
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

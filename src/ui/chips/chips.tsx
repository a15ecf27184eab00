export interface Chip {
  readonly label: string
  readonly href: string
  readonly count?: number | undefined
  readonly current?: boolean | undefined
}

/** Saved questions to a list, each with how many answer it. */
export function Chips({ label, items }: { label: string; items: readonly Chip[] }) {
  return (
    <nav class="fg-chips" aria-label={label}>
      {items.map(({ label: text, href, count, current }) => (
        <a class="fg-chip" href={href} aria-current={current ? 'page' : undefined}>
          {text}
          {count !== undefined && <b>{count}</b>}
        </a>
      ))}
    </nav>
  )
}

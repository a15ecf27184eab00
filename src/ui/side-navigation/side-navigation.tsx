interface SideNavigationProps {
  readonly label: string
  readonly items: readonly {
    readonly label: string
    readonly href: string
    readonly current?: boolean
    /** How far it is: `3 af 4`. */
    readonly note?: string
  }[]
}

/** The themes or parts of one long piece of work, with how far each is. */
export function SideNavigation({ label, items }: SideNavigationProps) {
  return (
    <nav aria-label={label}>
      <ol class="fg-plain no-max-width fg-themes">
        {items.map(({ label: text, href, current, note }) => (
          <li class={current ? 'now' : undefined}>
            <a href={href} aria-current={current ? 'step' : undefined}>
              <span>{text}</span>
              {note && <span class="fg-nowrap">{note}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

import { DkfdsIcon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'

export interface TabsProps {
  readonly label: string
  readonly items: readonly {
    readonly label: string
    readonly href: string
    readonly current?: boolean
    readonly icon?: IconName
  }[]
}

/** The parts of a case: links to pages of their own, so that each has an address and works without a script. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav class="fg-tabs" aria-label={label}>
      {items.map(({ label: text, href, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}

/** dkfds' own navigation tabs. */
export function NavigationTabs({ label, items }: TabsProps) {
  return (
    <nav class="tab-container" aria-label={label}>
      <ul class="tab-list">
        {items.map(({ label: text, href, current, icon }) => (
          <li>
            <a href={href} class="tab-button" aria-current={current ? 'true' : undefined}>
              {icon && <DkfdsIcon name={icon} />}
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

import type { Child } from 'hono/jsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'

export interface FlagProps {
  /** `now`: today or current. `alert`: late or missing, never for a low score. `line`: a lasting circumstance. */
  readonly kind?: 'plain' | 'now' | 'alert' | 'line'
  readonly icon?: IconName
  readonly children?: Child
}

/** A status in words. An alert always has an icon: colour is never the only carrier. */
export function Flag({ kind = 'plain', icon, children }: FlagProps) {
  const shown = icon ?? (kind === 'alert' ? 'warning' : undefined)
  return (
    <span class={kind === 'plain' ? 'fg-flag' : `fg-flag fg-flag--${kind}`}>
      {shown && <Icon name={shown} size="s" />}
      {children}
    </span>
  )
}

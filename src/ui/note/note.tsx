import type { Child } from 'hono/jsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'

export interface NoteProps {
  readonly kind?: 'plain' | 'alert'
  readonly icon?: IconName
  readonly children?: Child
}

/** A remark at the place it is about: a limit, an unreviewed translation, why something is hidden. */
export function Note({ kind = 'plain', icon = kind === 'alert' ? 'warning' : 'info', children }: NoteProps) {
  return (
    <div class={kind === 'alert' ? 'fg-note fg-note--alert' : 'fg-note'}>
      <Icon name={icon} />
      <div class="fg-grow">{children}</div>
    </div>
  )
}

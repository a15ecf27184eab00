import type { Child } from 'hono/jsx'

export interface BadgeProps {
  readonly status?: 'info' | 'success' | 'warning' | 'error'
  readonly strong?: boolean
  readonly children?: Child
}

/** dkfds' status word. On our own pages `Flag` is calmer and carries an icon where it warns. */
export function Badge({ status, strong, children }: BadgeProps) {
  const classes = status ? `badge badge-${status}` : 'badge'
  return strong ? <strong class={classes}>{children}</strong> : <span class={classes}>{children}</span>
}

import type { Child } from 'hono/jsx'
import { ButtonLink } from '../button/button.tsx'

export interface EmptyStateProps {
  /** What is not there, and that this is fine or not: `Ingen venter på dig i dag.` */
  readonly children: Child
  /** The one thing to do from here. */
  readonly action?: { readonly href: string; readonly label: string } | undefined
}

/** In place of a list with nothing in it: one sentence and one verb, no picture. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div class="fg-empty">
      <p>{children}</p>
      {action && <ButtonLink href={action.href}>{action.label}</ButtonLink>}
    </div>
  )
}

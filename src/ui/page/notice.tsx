import type { Child } from 'hono/jsx'
import { Icon } from '../icons/icon.tsx'

/** What just happened, said once after a redirect. */
export function Notice({ children }: { children?: Child }) {
  return children ? (
    <div class="fg-notice" role="status">
      <Icon name="check" />
      <span>{children}</span>
    </div>
  ) : null
}

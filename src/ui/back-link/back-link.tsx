import { href as safe } from '../href.ts'
import { DkfdsIcon } from '../icons/icon.tsx'

/** The way back, named by where it leads. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <div>
      <a href={safe(href)} class="back-link">
        <DkfdsIcon name="chevron-left" />
        {label}
      </a>
    </div>
  )
}

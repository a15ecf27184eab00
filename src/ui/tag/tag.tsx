import { href as safe } from '../href.ts'
import { DkfdsIcon } from '../icons/icon.tsx'

/** A chosen filter. The link leads to the same list without it. */
export function Tag({ label, removeHref, removeLabel }: { label: string; removeHref: string; removeLabel: string }) {
  return (
    <a class="tag" href={safe(removeHref)}>
      {label}
      <span class="sr-only">, {removeLabel}</span>
      <DkfdsIcon name="close" />
    </a>
  )
}

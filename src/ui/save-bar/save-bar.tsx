import type { Child } from 'hono/jsx'

interface SaveBarProps {
  readonly children?: Child
  /** What was saved last, for the reader without a script: `Gemt kl. 10.41`. The draft island writes here too. */
  readonly saved?: string | undefined
  /** Stays at the lower edge while a long form scrolls. */
  readonly sticky?: boolean
}

/** The foot of a long form: what is saved to the left, the deeds to the right. */
export function SaveBar({ children, saved, sticky = false }: SaveBarProps) {
  return (
    <div class={sticky ? 'fg-save fg-save--sticky' : 'fg-save'}>
      <Saved>{saved}</Saved>
      <div class="fg-row">{children}</div>
    </div>
  )
}

/** The foot of a short form. */
export function Actions({ children }: { children?: Child }) {
  return <div class="fg-actions">{children}</div>
}

/** Where it says that what was typed is saved. */
export function Saved({ children }: { children?: Child }) {
  return (
    <span class="fg-saved" role="status" data-saved>
      {children}
    </span>
  )
}

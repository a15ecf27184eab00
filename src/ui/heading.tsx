import type { Child } from 'hono/jsx'

export type HeadingLevel = 2 | 3 | 4

interface HeadingProps {
  readonly level: HeadingLevel
  readonly class?: string | undefined
  readonly id?: string | undefined
  readonly children?: Child
}

/** A heading whose level the page decides, so that the outline has no gaps. */
export function Heading({ level, children, ...rest }: HeadingProps) {
  if (level === 2) return <h2 {...rest}>{children}</h2>
  if (level === 3) return <h3 {...rest}>{children}</h3>
  return <h4 {...rest}>{children}</h4>
}

import type { Child } from 'hono/jsx'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { href as safe } from '../href.ts'
import { DkfdsIcon } from '../icons/icon.tsx'

export interface CardProps {
  readonly heading: string
  readonly headingLevel?: HeadingLevel
  readonly subheading?: string
  /** Makes the whole card one link. */
  readonly href?: string
  readonly children?: Child
}

export function Card({ heading, headingLevel = 2, subheading, href, children }: CardProps) {
  const content = (
    <div class="card-content">
      {subheading && <span class="card-subheading">{subheading}</span>}
      <Heading level={headingLevel} class="card-heading">
        {heading}
      </Heading>
      {children}
    </div>
  )
  return href ? (
    <a class="card" href={safe(href)}>
      {content}
      <DkfdsIcon name="arrow-forward" classes="card-icon" />
    </a>
  ) : (
    <div class="card">{content}</div>
  )
}

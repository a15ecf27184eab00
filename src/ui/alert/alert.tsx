import type { Child } from 'hono/jsx'
import type { ContentLanguage } from '../content-language.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { DkfdsIcon } from '../icons/icon.tsx'
import { words } from '../words.ts'

export interface AlertProps {
  readonly variant: 'info' | 'success' | 'warning' | 'error'
  readonly language: ContentLanguage
  readonly heading?: string
  readonly headingLevel?: HeadingLevel
  /** Spoken at once. Warnings and errors always are. */
  readonly urgent?: boolean
  readonly children?: Child
}

/** Something the reader must know before going on. For quieter remarks there is `Note`. */
export function Alert({ variant, language, heading, headingLevel = 3, urgent, children }: AlertProps) {
  const spoken = urgent || variant === 'warning' || variant === 'error'
  return (
    <div class={`alert alert-${variant}`} role={spoken ? 'alert' : undefined}>
      <DkfdsIcon name={variant} classes="alert-icon" label={words[language][variant]} />
      <div class="alert-body">
        {heading && (
          <Heading level={headingLevel} class="alert-heading">
            {heading}
          </Heading>
        )}
        <p class="alert-text">{children}</p>
      </div>
    </div>
  )
}

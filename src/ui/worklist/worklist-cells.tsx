import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { href as safe } from '../href.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'
import { texts } from './texts.ts'

/** Who the row is about: the name leads to the case. */
export function NameCell({ name, href, meta }: { name: string; href: string; meta?: Child }) {
  return (
    <>
      <a class="fg-name" href={safe(href)}>
        {name}
      </a>
      {meta && (
        <>
          <br />
          <span class="fg-meta">{meta}</span>
        </>
      )}
    </>
  )
}

export interface ReasonProps {
  readonly icon: IconName
  /** `alert`: late, absent, missing. `now`: today. */
  readonly kind?: 'alert' | 'now'
  /** A sentence: `FIP er 3 dage over tiden`. */
  readonly because: string
  readonly meta?: Child
}

/** Why a person is in the list, before anything else about them. */
export function Reason({ icon, kind, because, meta }: ReasonProps) {
  return (
    <div class={kind ? `fg-why fg-why--${kind}` : 'fg-why'}>
      <Icon name={icon} />
      <b>{because}</b>
      {meta && <span class="fg-meta">{meta}</span>}
    </div>
  )
}

/** When it was last, and when it is next. */
export function LastAndNext({ last, next, language }: { last: Child; next: Child; language: Language }) {
  const t = texts[language]
  return (
    <dl class="fg-two">
      <dt>{t.last}</dt>
      <dd>{last}</dd>
      <dt>{t.next}</dt>
      <dd>{next}</dd>
    </dl>
  )
}

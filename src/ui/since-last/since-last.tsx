import type { Child } from 'hono/jsx'
import type { Language } from '../../platform/i18n/language.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'
import { Panel } from '../panel/panel.tsx'
import { texts } from './texts.ts'

export interface Change {
  readonly icon: IconName
  /** `up`: a step forward. `mind`: worth minding, as absence. */
  readonly kind?: 'up' | 'mind'
  readonly what: Child
  readonly from?: Child
  readonly to: Child
}

export interface SinceLastProps {
  readonly changes: readonly Change[]
  /** `samtale 24. august, 13 uger siden` */
  readonly since: string
  readonly language: Language
}

const MOST = 5

/** What has changed since the last talk: at most five, the new value bold. Give the most telling first. */
export function SinceLast({ changes, since, language }: SinceLastProps) {
  const t = texts[language]
  return (
    <Panel title={t.title} aside={<span class="fg-meta">{since}</span>}>
      {changes.length === 0 ? (
        <p class="fg-quiet">{t.nothing}</p>
      ) : (
        <ul class="fg-plain no-max-width">
          {changes.slice(0, MOST).map((change) => (
            <ChangeLine {...change} language={language} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function ChangeLine({ icon, kind, what, from, to, language }: Change & { language: Language }) {
  return (
    <li class={kind ? `fg-change fg-change--${kind}` : 'fg-change'}>
      <Icon name={icon} />
      <span>{what}</span>
      <span class="fg-change__to">
        {from !== undefined && (
          <span class="fg-change__from">
            {from} <span aria-hidden="true">→</span>
            <span class="sr-only">{texts[language].becomes}</span>{' '}
          </span>
        )}
        {to}
      </span>
    </li>
  )
}

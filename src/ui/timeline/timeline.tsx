import type { Child } from 'hono/jsx'
import { formatMonth, formatShortDate } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { PlainDate } from '../../platform/plain-date.ts'
import { Heading, type HeadingLevel } from '../heading.tsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-names.ts'
import { texts } from './texts.ts'

export interface TimelineEntry {
  readonly on: PlainDate
  /** Clock time where it matters: `10.30` */
  readonly at?: string | undefined
  readonly icon: IconName
  /** One sentence: what happened. */
  readonly what: Child
  /** Who, where, how we know. */
  readonly who?: Child
}

export interface TimelineProps {
  /** In the order shown; newest first is the custom. Months are banded as they come. */
  readonly entries: readonly TimelineEntry[]
  readonly today: PlainDate
  readonly language: Language
  /** Of the month's headings. */
  readonly level?: HeadingLevel
}

/** What has happened, month by month. Only today is filled. */
export function Timeline({ entries, today, language, level = 3 }: TimelineProps) {
  if (entries.length === 0) return <p class="fg-quiet">{texts[language].empty}</p>
  return (
    <>
      {monthsOf(entries).map((month) => (
        <section class="fg-month">
          <Heading level={level} class="fg-month__name">
            {capitalised(formatMonth(month[0].on, language))}
          </Heading>
          <ol class="fg-plain no-max-width fg-time">
            {month.map((entry) => (
              <Entry {...entry} isToday={entry.on === today} language={language} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

type Month = [TimelineEntry, ...TimelineEntry[]]

function monthsOf(entries: readonly TimelineEntry[]): readonly Month[] {
  const months: Month[] = []
  for (const entry of entries) {
    const last = months.at(-1)
    if (last && last[0].on.slice(0, 7) === entry.on.slice(0, 7)) last.push(entry)
    else months.push([entry])
  }
  return months
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

function Entry({
  on,
  at,
  icon,
  what,
  who,
  isToday,
  language,
}: TimelineEntry & { isToday: boolean; language: Language }) {
  const date = isToday ? texts[language].today : formatShortDate(on, language)
  return (
    <li>
      <time datetime={on}>{at ? `${date} ${at}` : date}</time>
      <span class="dot">
        <span class={isToday ? 'on' : undefined}>
          <Icon name={icon} size="s" />
        </span>
      </span>
      <div class="txt">
        <span class="fg-strong">{what}</span>
        {who && (
          <>
            <br />
            <span class="fg-quiet">{who}</span>
          </>
        )}
      </div>
    </li>
  )
}

export interface TimelineFilter {
  readonly label: string
  readonly href: string
  readonly current?: boolean
}

/** Beside the title: all of it, or one kind. */
export function TimelineFilters({ items, language }: { items: readonly TimelineFilter[]; language: Language }) {
  return (
    <nav class="fg-row fg-timefilters" aria-label={texts[language].filters}>
      {items.map(({ label, href, current }) => (
        <a href={href} aria-current={current ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  )
}

import { formatDate } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/language.ts'
import { formatHours } from '../../../platform/quarter-hours.ts'
import { Panel } from '../../../ui/panel/panel.tsx'
import type { Visit } from '../../../ui/visit.ts'
import { texts as placementTexts } from '../../texts.ts'
import type { CourseLine } from '../course-queries.ts'
import { texts } from '../texts.ts'

/** The record: every event in the order it was written. */
export function CoursePanel({ visit, events }: { visit: Visit; events: readonly CourseLine[] }) {
  if (events.length === 0) return null
  const t = texts[visit.language]
  return (
    <Panel title={t.history} id="historik">
      <ol class="fg-plain no-max-width fg-stack">
        {events.map((event) => (
          <li>
            <b class="fg-strong">{t.events[event.what]}</b> {formatDate(event.happenedOn, visit.language)}{' '}
            <span class="fg-meta">
              {event.staffName ? t.by(event.staffName) : t.otherSystem}
              {changed(event, visit.language)}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function changed({ what, endsOn, startsOn, endedOn, paidQuarterHours }: CourseLine, language: Language): string {
  const t = texts[language]
  const date = what === 'ended' ? endedOn : endsOn
  const words = [
    (what === 'agreed' || what === 'corrected') && startsOn && t.from(formatDate(startsOn, language)),
    date && t.until(formatDate(date, language)),
    paidQuarterHours ? placementTexts[language].paid(formatHours(paidQuarterHours, language)) : '',
  ].filter(Boolean)
  return words.length > 0 ? ` · ${words.join(', ')}` : ''
}

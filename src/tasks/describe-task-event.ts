import type { EventLine } from '../citizens/index.ts'
import type { CaseEvent } from '../platform/audit/case-event-queries.ts'
import { formatShortDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { PlainDate } from '../platform/plain-date.ts'
import { texts } from './texts.ts'

/** What a timeline says of a task's event; null for the events of others. */
export function describeTaskEvent({ what, detail }: CaseEvent, language: Language): EventLine | null {
  const t = texts[language].events
  const title = String(detail.title ?? '')
  const who = String(detail.who ?? texts[language].theCitizenSelf)
  switch (what) {
    case 'task.added': {
      const due = detail.dueOn ? t.due(who, formatShortDate(String(detail.dueOn) as PlainDate, language)) : who
      return { icon: 'list-check', title: detail.source === 'fip' ? t.step(title) : t.added(title), meta: due }
    }
    case 'task.done':
      return { icon: 'check', title: t.done(title), meta: String(detail.word || who) }
    case 'task.taken':
      return { icon: 'person', title: t.taken(title), meta: who }
    case 'task.given-back':
      return { icon: 'groups', title: t.givenBack(title), meta: who }
    case 'task.reopened':
      return { icon: 'refresh', title: t.reopened(title), meta: who }
    default:
      return null
  }
}

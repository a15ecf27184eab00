import { formatShortDate } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Change } from '../ui/since-last/since-last.tsx'
import type { Line } from './lines.ts'

const MOST = 5
const mind = ['absence.reported', 'talk.missed']

/** The changes since the last talk that tell most: first what went from one thing to another, then what else happened, newest first. */
export function changesSinceLast(lines: readonly Line[], language: Language): Change[] {
  const telling = lines.filter(({ event }) => !quiet.has(event.what))
  const moved = telling.filter((line) => line.to !== undefined)
  const happened = telling.filter((line) => line.to === undefined)
  return [...moved, ...happened].slice(0, MOST).map((line) => asChange(line, language))
}

// Booking, writing and adding a task are work, not news about the citizen.
const quiet = new Set([
  'talk.booked',
  'talk.held',
  'talk.cancelled',
  'note.written',
  'note.corrected',
  'task.added',
  'citizen.corrected',
  'citizen.created',
  'citizen.imported',
  'citizen.import-corrected',
  'talk.imported',
  'talk.import-corrected',
  'fip.completed',
])

function asChange({ event, icon, title, from, to }: Line, language: Language): Change {
  const kind = mind.includes(event.what) ? { kind: 'mind' as const } : to === undefined ? {} : { kind: 'up' as const }
  return {
    icon,
    ...kind,
    what: title,
    ...(from === undefined ? {} : { from }),
    to: to ?? formatShortDate(event.on, language),
  }
}

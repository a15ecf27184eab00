import type { Change } from '../ui/since-last/since-last.tsx'
import type { Line } from './lines.ts'

const MOST = 5
const mind = ['absence.reported', 'talk.missed']

/** The changes since the last talk that tell most: first what went from one thing to another, then what else happened, newest first. */
export function changesSinceLast(lines: readonly Line[]): Change[] {
  const telling = lines.filter(({ event }) => !quiet.has(event.what))
  const moved = telling.filter((line) => line.to !== undefined)
  const happened = telling.filter((line) => line.to === undefined)
  return [...moved, ...happened].slice(0, MOST).map(asChange)
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
  'fip.completed',
])

function asChange({ event, icon, title, meta, from, to }: Line): Change {
  const kind = mind.includes(event.what) ? { kind: 'mind' as const } : to === undefined ? {} : { kind: 'up' as const }
  return { icon, ...kind, what: title, ...(from === undefined ? {} : { from }), to: to ?? meta ?? '' }
}

import { dayOf } from '../../platform/i18n/format.ts'
import type { PlainDate } from '../../platform/plain-date.ts'

/** One line of the log over who has been in a case. */
export interface Access {
  readonly at: string
  readonly role: string
  readonly action: string
  readonly outcome: string
  /** Null: the citizen herself. */
  readonly name: string | null
  readonly reason: string | null
}

/** What one person did in a case on one day. */
export interface Look {
  readonly day: PlainDate
  readonly name: string | null
  readonly role: string
  readonly first: string
  readonly last: string
  /** What was read and what was changed, as resources: `talk`, `citizen`. */
  readonly read: readonly string[]
  readonly changed: readonly string[]
  readonly denied: boolean
  readonly reasons: readonly string[]
}

/** Gathers a log, newest first, into one entry a person and day: twenty page views are one look. */
export function gatherLooks(log: readonly Access[]): Look[] {
  const looks = new Map<string, Access[]>()
  for (const line of log) {
    const key = [dayOf(line.at), line.name ?? '', line.role, line.outcome === 'denied'].join('|')
    looks.set(key, [...(looks.get(key) ?? []), line])
  }
  return [...looks.values()].map(lookOf)
}

function lookOf(lines: readonly Access[]): Look {
  const [newest, oldest] = [lines[0] as Access, lines.at(-1) as Access]
  const resources = (wanted: (line: Access) => boolean) => [
    ...new Set(lines.filter(wanted).map((line) => line.action.split('.')[0] ?? '')),
  ]
  return {
    day: dayOf(newest.at),
    name: newest.name,
    role: newest.role,
    first: oldest.at,
    last: newest.at,
    read: resources(({ action }) => isReading(action)),
    changed: resources(({ action, outcome }) => !isReading(action) && !isReason(action) && outcome === 'done'),
    denied: newest.outcome === 'denied',
    reasons: lines.flatMap((line) => (line.reason ? [line.reason] : [])),
  }
}

/** The reason itself stands beside the look; giving it changed nothing in the case. */
const isReason = (action: string) => action === 'access-reason.given'

// To open an empty form is to look; to begin a FIP makes one.
const isReading = (action: string) =>
  /\.(viewed|shown|listed|found|printed|exported|opened|prepared|sought)$|^(?!fip\.).+\.begun$/.test(action)

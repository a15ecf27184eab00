import { type Figure, protectCounts, protectGroups, shown, suppressed } from '../disclosure/index.ts'
import { type Interval, kaplanMeier, shareAt } from '../statistics/index.ts'
import { openDays } from './open-days.ts'
import type { JobEnd, Spell } from './spell.ts'

/** A month's end on the curve. */
export interface CurvePoint {
  readonly month: number
  readonly share: number | null
  readonly interval: Interval | null
  /** How many are followed further. */
  readonly atRisk: Figure
}

/** How long people of a group stay in jobs, fit to be shown. */
export interface Group {
  /** The track or target group; null for everybody. */
  readonly key: string | null
  readonly people: Figure
  /** Null where the group is hidden. */
  readonly retention: Retention | null
}

export interface Retention {
  readonly points: readonly CurvePoint[]
  readonly short: Kept | null
  readonly long: Kept | null
}

export interface Kept {
  readonly share: number
  readonly interval: Interval | null
}

export interface RetentionRules {
  /** Fewest people a figure may be about. */
  readonly threshold: number
  readonly short: number
  readonly long: number
}

/** `cases`: who may open the cases counts among the few; `counts`: who sees aggregates only, and is shown protected ones. */
export type Reader = 'cases' | 'counts'

/** Retention of all, and of each value of a key. */
export function retentionBy(
  spells: readonly Spell[],
  keyOf: (spell: Spell) => string,
  reader: Reader,
  rules: RetentionRules,
): { readonly all: Group; readonly groups: readonly Group[] } {
  const keys = [...new Set(spells.map(keyOf))].sort()
  const members = keys.map((key) => spells.filter((spell) => keyOf(spell) === key))
  const rows = members.map((own) => classesOf(own, rules))
  const open = reader === 'cases' ? openToCases(members, rules) : openToCounts(rows, rules)
  const marks = [rules.short, rules.long]
  const days = everyDay(rules)
  // Month by month for all; of a group only what its classes are protected for: what the others leave of it is known.
  const ofAll = new Set(reader === 'cases' ? days : openDays(spells, marks, days, rules.threshold))
  const ofGroups = reader === 'cases' ? ofAll : new Set(marks.filter((mark) => ofAll.has(mark)))
  return {
    all: groupOf(null, spells, isOpenAltogether(spells, reader, rules), ofAll, rules),
    groups: keys.map((key, at) => groupOf(key, members[at] ?? [], open[at] ?? false, ofGroups, rules)),
  }
}

/** Left early, left later, not left as far as is known: what a share at two months or a year is made of. */
const classesOf = (spells: readonly Spell[], { short, long }: RetentionRules) => [
  spells.filter(({ event, time }) => event && time <= short).length,
  spells.filter(({ event, time }) => event && time > short && time <= long).length,
  spells.filter(({ event, time }) => !event || time > long).length,
]

const openToCases = (members: readonly (readonly Spell[])[], { threshold }: RetentionRules) =>
  members.map(({ length }) => length >= threshold)

const openToCounts = (rows: readonly (readonly number[])[], { threshold }: RetentionRules) =>
  rows.length === 0 ? [] : protectGroups(rows, threshold).groups.map(({ total }) => total.kind === 'shown')

function isOpenAltogether(spells: readonly Spell[], reader: Reader, rules: RetentionRules): boolean {
  if (spells.length < rules.threshold) return false
  const { cells } = protectCounts(classesOf(spells, rules), rules.threshold)
  return reader === 'cases' || cells.every(({ kind }) => kind === 'shown')
}

function groupOf(
  key: string | null,
  spells: readonly Spell[],
  isOpen: boolean,
  days: ReadonlySet<number>,
  rules: RetentionRules,
): Group {
  if (!isOpen) return { key, people: suppressed, retention: null }
  const read = reading(spells, days, rules.threshold)
  return {
    key,
    people: shown(spells.length),
    retention: {
      points: daysOfMonths(rules).map((day, month) => {
        const at = read(day)
        return { month, share: at?.share ?? null, interval: at?.interval ?? null, atRisk: at?.atRisk ?? suppressed }
      }),
      short: read(rules.short),
      long: read(rules.long),
    },
  }
}

/** The curve as far as it may be read: on its first day, and on open days after which enough are followed further. */
function reading(spells: readonly Spell[], days: ReadonlySet<number>, threshold: number) {
  const curve = kaplanMeier(spells)
  return (day: number): (Kept & Pick<CurvePoint, 'atRisk'>) | null => {
    const further = day === 0 ? spells.length : spells.filter(({ time }) => time > day).length
    const at = (day === 0 || days.has(day)) && further >= threshold ? shareAt(curve, day) : null
    return at && { ...at, atRisk: shown(further) }
  }
}

const MONTHS = 12
const daysOfMonths = ({ long }: RetentionRules) =>
  Array.from({ length: MONTHS + 1 }, (_, month) => Math.round((month * long) / MONTHS))

const everyDay = (rules: RetentionRules) => [rules.short, rules.long, ...daysOfMonths(rules).slice(1)]

/** Why jobs ended, most frequent first; protected for who sees counts only. */
export function reasonsOf(
  spells: readonly Spell[],
  reader: Reader,
  threshold: number,
): { reason: JobEnd; people: Figure }[] {
  const ended = spells.filter(({ event }) => event)
  const reasons = [...new Set(ended.map(({ reason }) => reason ?? 'other'))].sort()
  const counts = reasons.map((reason) => ended.filter((spell) => (spell.reason ?? 'other') === reason).length)
  const cells = reader === 'cases' ? counts.map(shown) : protectCounts(counts, threshold).cells
  return reasons
    .map((reason, at) => ({ reason, people: cells[at] ?? suppressed }))
    .sort((one, other) => countIn(other.people) - countIn(one.people))
}

const countIn = (figure: Figure) => (figure.kind === 'shown' ? figure.value : -1)

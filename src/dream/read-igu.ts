import { type Week, weekAt, weeksFrom } from '../platform/period.ts'
import { type PlainDate, parsePlainDate } from '../platform/plain-date.ts'
import { keyReader, type ReadKey, whyNoKey } from './person-input.ts'
import { textLines } from './small-table.ts'
import type { Reject, RejectReason } from './snapshot.ts'

/** What a week of IGU was; any school day makes the week a school week. */
export const PRACTICE = 1
export const SCHOOL = 2

const columns = ['person', 'kind', 'from', 'to'] as const
const kinds: Readonly<Record<string, number>> = { praktik: PRACTICE, skole: SCHOOL }

/** The weeks of IGU of each person: the week's number in the register times 4, plus what it was. */
export type IguWeeks = ReadonlyMap<string, readonly number[]>

/**
 * Reads spells of IGU, `person,kind,from,to`, as the weeks of a register. A spell may begin before it and end long after: its weeks
 * are those of the register.
 */
export async function readIgu(
  path: string,
  register: readonly Week[],
  identified: boolean,
  reject: (found: Reject) => void,
): Promise<IguWeeks> {
  const readKey = keyReader(identified)
  const weeks = new Map<string, Map<number, number>>()
  for await (const { row, broken, texts } of textLines(path, columns)) {
    const spell = broken ? brokenRow : spellFrom(texts, readKey)
    if ('reason' in spell) reject({ file: 'igu', row, ...spell, value: written(spell, texts, identified) })
    else addSpell(weeks, spell, register)
  }
  return new Map([...weeks].map(([person, own]) => [person, [...own].map(([week, what]) => week * 4 + what)]))
}

function addSpell(
  weeks: Map<string, Map<number, number>>,
  { person, kind, from, to }: Spell,
  register: readonly Week[],
): void {
  const own = weeks.get(person) ?? new Map<number, number>()
  weeks.set(person, own)
  const at = (date: PlainDate) => weeksFrom(register[0] as Week, weekAt(date))
  const last = Math.min(at(to), register.length - 1)
  for (let week = Math.max(at(from), 0); week <= last; week++) own.set(week, Math.max(own.get(week) ?? 0, kind))
}

interface Spell {
  readonly person: string
  readonly kind: number
  readonly from: PlainDate
  readonly to: PlainDate
}

interface Fault {
  readonly column: (typeof columns)[number]
  readonly reason: RejectReason
}

const brokenRow: Fault = { column: 'person', reason: 'broken-row' }

function spellFrom(texts: readonly (string | undefined)[], readKey: ReadKey): Spell | Fault {
  const [number = '', named = '', starts = '', ends = ''] = texts
  const person = readKey(number)
  const [kind, from, to] = [kinds[named], parsePlainDate(starts), parsePlainDate(ends)]
  if (person === null) return { column: 'person', reason: whyNoKey(number) }
  if (kind === undefined) return { column: 'kind', reason: 'not-a-kind' }
  if (!from) return { column: 'from', reason: 'not-a-date' }
  if (!to) return { column: 'to', reason: 'not-a-date' }
  return to < from ? { column: 'to', reason: 'ends-before-it-starts' } : { person, kind, from, to }
}

/** What stood there; a CPR number is never told. */
const written = ({ column }: Fault, texts: readonly (string | undefined)[], identified: boolean) =>
  identified && column === 'person' ? '' : (texts[columns.indexOf(column)] ?? '')

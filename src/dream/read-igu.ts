import { type Week, weekAt, weeksFrom } from '../platform/period.ts'
import { type PlainDate, parsePlainDate } from '../platform/plain-date.ts'
import { textLines } from './small-table.ts'
import type { Reject, RejectReason } from './snapshot.ts'

/** What a week of IGU was; any school day makes the week a school week. */
export const PRACTICE = 1
export const SCHOOL = 2

const columns = ['person', 'kind', 'from', 'to']
const kinds: Readonly<Record<string, number>> = { praktik: PRACTICE, skole: SCHOOL }

/** The weeks of IGU of each person: the week's number in the register times 4, plus what it was. */
export type IguWeeks = ReadonlyMap<string, readonly number[]>

/** Reads spells of IGU, `person,kind,from,to`, as the weeks of a register that starts in `first`. */
export async function readIgu(path: string, first: Week, reject: (found: Reject) => void): Promise<IguWeeks> {
  const weeks = new Map<string, Map<number, number>>()
  for await (const { row, broken, texts } of textLines(path, columns)) {
    const [person = '', kind = '', from = '', to = ''] = texts
    const spell = { person, kind: kinds[kind], from: parsePlainDate(from), to: parsePlainDate(to) }
    const fault = broken ? (['person', 'broken-row'] as const) : faultOf(spell)
    if (fault) {
      const [column, reason] = fault
      reject({ file: 'igu', row, column, value: texts[columns.indexOf(column)] ?? '', reason })
      continue
    }
    const own = weeks.get(person) ?? new Map<number, number>()
    weeks.set(person, own)
    addSpell(
      own,
      spell.kind as number,
      weeksFrom(first, weekAt(spell.from as PlainDate)),
      weeksFrom(first, weekAt(spell.to as PlainDate)),
    )
  }
  return new Map([...weeks].map(([person, own]) => [person, [...own].map(([week, what]) => week * 4 + what)]))
}

function addSpell(weeks: Map<number, number>, kind: number, from: number, to: number): void {
  for (let week = Math.max(from, 0); week <= to; week++) weeks.set(week, Math.max(weeks.get(week) ?? 0, kind))
}

interface Spell {
  readonly person: string
  readonly kind: number | undefined
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

function faultOf({ person, kind, from, to }: Spell): readonly [column: string, reason: RejectReason] | null {
  if (person === '') return ['person', 'no-person']
  if (kind === undefined) return ['kind', 'not-a-kind']
  if (!from) return ['from', 'not-a-date']
  if (!to) return ['to', 'not-a-date']
  return to < from ? ['to', 'ends-before-it-starts'] : null
}

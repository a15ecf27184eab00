import { type Week, weekFrom, weekFromDigits, weeksBetween } from '../platform/period.ts'
import type { ColumnMap, Reject } from './snapshot.ts'

/** The columns whose text is read, in this order; the rest of what is read are small numbers. */
export const texts = ['person', 'sex', 'birthDate', 'origin', 'programme'] as const
export type TextColumn = (typeof texts)[number]

/** What a file's columns are to the import. Places count from 0. */
export interface Columns {
  readonly names: readonly string[]
  readonly text: Readonly<Partial<Record<TextColumn, number>>>
  /** Every week from the file's first to its last; a week it lacks has no place. */
  readonly weeks: readonly { readonly week: Week; readonly at: number | null }[]
  readonly municipalities: readonly { readonly year: number | null; readonly at: number }[]
  /** Columns named as a week that no calendar has, such as `y_9953`. */
  readonly rejected: readonly Reject[]
}

/** Finds the columns that the map names. */
export function columnsOf(names: readonly string[], map: ColumnMap): Columns {
  const weekOf = weekReader(map.week)
  const found: { week: Week; at: number }[] = []
  const rejected: Reject[] = []
  names.forEach((name, at) => {
    const week = weekOf(name)
    if (week === 'none') return
    if (week === null || found.some((other) => other.week === week))
      rejected.push({ row: 1, column: name, value: name, reason: week === null ? 'no-such-week' : 'week-twice' })
    else found.push({ week, at })
  })
  return { names, text: textPlaces(names, map), weeks: everyWeek(found), municipalities: homes(names, map), rejected }
}

function textPlaces(names: readonly string[], map: ColumnMap): Columns['text'] {
  const named: Record<TextColumn, string | undefined> = {
    person: map.person,
    sex: map.sex?.column,
    birthDate: map.birthDate?.column,
    origin: map.origin?.column,
    programme: map.programme?.column,
  }
  const places = texts.map((text) => [text, named[text] === undefined ? -1 : names.indexOf(named[text])] as const)
  return Object.fromEntries(places.filter(([, at]) => at >= 0))
}

/** Reads a column's name as a week: `none` is another column, null a week no calendar has. */
function weekReader(pattern: string): (name: string) => Week | null | 'none' {
  const digits: Record<string, string> = {
    '{YYWW}': '(?<yyww>\\d{4})',
    '{YYYY}': '(?<year>\\d{4})',
    '{WW}': '(?<week>\\d{2})',
  }
  const source = pattern
    .split(/(\{[A-Z]+\})/)
    .map((part) => digits[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const shape = new RegExp(`^${source.join('')}$`)
  return (name) => {
    const found = shape.exec(name)?.groups
    if (!found) return 'none'
    return found.yyww ? weekFromDigits(found.yyww) : weekFrom(`${found.year}W${found.week}`)
  }
}

function everyWeek(found: readonly { week: Week; at: number }[]): Columns['weeks'] {
  const sorted = [...found].sort((one, other) => (one.week < other.week ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return []
  const places = new Map(sorted.map(({ week, at }) => [week, at]))
  return weeksBetween(first.week, last.week).map((week) => ({ week, at: places.get(week) ?? null }))
}

function homes(names: readonly string[], { municipality }: ColumnMap): Columns['municipalities'] {
  if ('column' in municipality) {
    const at = names.indexOf(municipality.column)
    return at < 0 ? [] : [{ year: null, at }]
  }
  const [before = '', after = ''] = municipality.yearly.split('{YYYY}')
  return names.flatMap((name, at) => {
    const year = name.slice(before.length, name.length - after.length)
    return name === `${before}${year}${after}` && /^\d{4}$/.test(year) ? [{ year: Number(year), at }] : []
  })
}

import type { ColumnMap } from '../../dream/index.ts'

/** What a file's columns look like, as a form to correct. */
export interface GuessedMap {
  readonly person: string
  readonly sex: string
  readonly birthDate: string
  readonly origin: string
  /** A column's name, or a pattern with {YYYY}. */
  readonly municipality: string
  readonly week: string
  /** Names to choose between: those that are no week and no month. */
  readonly choices: readonly string[]
  /** Where sex, date of birth and origin may stand: those, and the columns of a file about the persons. */
  readonly facts: readonly string[]
  /** Municipality columns a year, as patterns. */
  readonly yearly: readonly string[]
  readonly weeks: number
}

/**
 * Guesses how to read a file from the names of its columns; nothing is taken for granted, somebody looks it over.
 * @param beside the columns of a file about the persons.
 */
export function guessMap(names: readonly string[], beside: readonly string[] = []): GuessedMap {
  const weekPrefix = mostCommonPrefix(names)
  const isWeek = (name: string) => weekPrefix !== null && new RegExp(`^${escaped(weekPrefix)}\\d{4}$`).test(name)
  const yearly = yearlyPatterns(names.filter((name) => !isWeek(name)))
  const isYearly = (name: string) => yearly.some((pattern) => name.startsWith(pattern.replace('{YYYY}', '')))
  const choices = names.filter((name) => !isWeek(name) && !isYearly(name) && !/_\d{4}_\d{2}$/.test(name))
  const facts = [...new Set([...choices, ...beside])]
  const findIn = (columns: readonly string[], word: RegExp) => columns.find((name) => word.test(name)) ?? ''
  return {
    person: findIn(choices, /^(lobenr|løbenr|pnr|person|id)/i) || (choices[0] ?? ''),
    sex: findIn(facts, /^(kon|koen|køn|sex)/i),
    birthDate: findIn(facts, /f(oe|ø)d|birth/i),
    origin: findIn(facts, /herkomst|ie_type|origin/i),
    municipality: yearly[0] ?? findIn(choices, /kom/i),
    week: weekPrefix === null ? 'y_{YYWW}' : `${weekPrefix}{YYWW}`,
    choices,
    facts,
    yearly,
    weeks: names.filter(isWeek).length,
  }
}

/** The words before four digits that most columns share: the weeks are by far the most. */
function mostCommonPrefix(names: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const name of names) {
    const prefix = /^(.*?)\d{4}$/.exec(name)?.[1]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one)
  return first && first[1] >= 12 ? first[0] : null
}

/** `nykom2015`, `nykom2016` … as `nykom{YYYY}`. */
function yearlyPatterns(names: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) {
    const prefix = /^(.*\D)(?:19|20)\d{2}$/.exec(name)?.[1]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > 1).map(([prefix]) => `${prefix}{YYYY}`)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What was chosen in the form, as the map an import takes. */
export function mapFrom(chosen: Readonly<Record<ChosenField, string>>): ColumnMap {
  const listed = (text: string) => text.split(/[,;\s]+/).filter(Boolean)
  return {
    person: chosen.person,
    ...(chosen.sex ? { sex: { column: chosen.sex, man: listed(chosen.man), woman: listed(chosen.woman) } } : {}),
    ...(chosen.birthDate ? { birthDate: { column: chosen.birthDate, format: chosen.birthFormat } } : {}),
    ...(chosen.origin ? { origin: { column: chosen.origin, nonWesternImmigrant: listed(chosen.nonWestern) } } : {}),
    municipality: chosen.municipality.includes('{YYYY}')
      ? { yearly: chosen.municipality }
      : { column: chosen.municipality },
    week: chosen.week,
    ...(chosen.programme ? { programme: { column: chosen.programme, member: listed(chosen.member) } } : {}),
  }
}

export const chosenFields = [
  'person',
  'sex',
  'man',
  'woman',
  'birthDate',
  'birthFormat',
  'origin',
  'nonWestern',
  'municipality',
  'week',
  'programme',
  'member',
] as const
export type ChosenField = (typeof chosenFields)[number]

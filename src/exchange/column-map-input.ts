import { z } from 'zod'
import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'

/** Where a field is taken from: a heading, and the source's own words for its codes. */
export interface Column {
  readonly column: string
  readonly words: Readonly<Record<string, string>>
}

/** How a source's files are read: a column for each field that it has. */
export type ColumnMap = Readonly<Record<string, Column>>

const heading = z.string().trim().min(1).max(200)
const column = z.union([
  heading.transform((name): Column => ({ column: name, words: {} })),
  z.strictObject({ column: heading, words: z.record(z.string().max(200), z.string().max(60)).default({}) }),
])

const mapInput = z.record(z.string(), column)

/**
 * Reads a map of columns: `{"cpr": "CPR-nr.", "targetGroup": {"column": "Gruppe", "words": {"Fl.": "refugee"}}}`.
 * @returns the fields it names that this kind does not have, or the map.
 */
export function readColumnMap(
  kind: Kind,
  read: unknown,
): { readonly ok: true; readonly value: ColumnMap } | { readonly ok: false; readonly problems: readonly string[] } {
  const parsed = mapInput.safeParse(read)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(({ path }) => path.join('.') || '{}') }
  const known = new Map(fieldsOf[kind].map((field) => [field.name, field]))
  const problems = Object.entries(parsed.data).flatMap(([name, { words }]) => {
    const field = known.get(name)
    if (!field) return [name]
    return Object.values(words).flatMap((code) => (field.codes?.[code] ? [] : [`${name}.words: ${code}`]))
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data }
}

import { z } from 'zod'

const name = z.string().min(1)
const names = z.union([name, z.array(name).min(1)]).transform((one) => (typeof one === 'string' ? [one] : one))

/** How a table of Jobindsats is read for goal 2 or 3. Described in docs/operations.md. */
const columnMapInput = z.strictObject({
  municipality: name,
  /** What the file calls a municipality, where it is neither its name nor its code. */
  municipalities: z.record(name, z.string().regex(/^\d{3}$/)).optional(),
  /** Left out: every row is of the period asked for. */
  period: name.optional(),
  /** With a category the file has one row a category, and the names below are categories; else they are columns. */
  category: name.optional(),
  value: name.optional(),
  numerator: names,
  denominator: names,
  unknown: names.optional(),
  /** The column of the sex and how it is written; without the whole's own rows, the whole is both together. */
  sex: z.strictObject({ column: name, man: names, woman: names, total: names.optional() }).optional(),
  /** Only rows with these values: `{"Køn": "Køn i alt"}`. */
  where: z.record(name, z.string()).optional(),
  api: z
    .strictObject({
      version: z.union([z.literal(2), z.literal(3)]),
      table: name,
      query: z.record(name, z.union([z.string(), z.array(z.string())])).optional(),
    })
    .optional(),
})

export type ColumnMap = z.infer<typeof columnMapInput>

/** Reads a map. @returns it, or the path of the first key that is wrong. */
export function columnMapFrom(json: string): { ok: true; map: ColumnMap } | { ok: false; at: string } {
  try {
    const read = columnMapInput.safeParse(JSON.parse(json))
    if (!read.success) return { ok: false, at: pathOf(read.error.issues[0]) }
    const { category, value, sex, where = {} } = read.data
    if ((category === undefined) !== (value === undefined)) return { ok: false, at: 'value' }
    return sex && sex.column in where ? { ok: false, at: `where.${sex.column}` } : { ok: true, map: read.data }
  } catch {
    return { ok: false, at: 'JSON' }
  }
}

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys') return issue.keys.join(', ')
  return issue?.path.join('.') || 'JSON'
}

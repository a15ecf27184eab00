import { z } from 'zod'
import type { ColumnMap } from './snapshot.ts'

const column = z.string().trim().min(1)
const values = z.array(z.union([z.string(), z.number()]).transform(String)).min(1)
const weekPattern = column.refine(
  (pattern) => pattern.includes('{YYWW}') || (pattern.includes('{YYYY}') && pattern.includes('{WW}')),
  'skal indeholde {YYWW}, eller {YYYY} og {WW}',
)
const dateFormat = column.refine(
  (format) => ['YYYY', 'MM', 'DD'].every((part) => format.split(part).length === 2),
  'skal indeholde YYYY, MM og DD',
)

const columnMapInput = z.strictObject({
  person: column,
  sex: z.strictObject({ column, man: values, woman: values }).optional(),
  birthDate: z.strictObject({ column, format: dateFormat }).optional(),
  origin: z.strictObject({ column, nonWesternImmigrant: values }).optional(),
  municipality: z.union([
    z.strictObject({ yearly: column.refine((pattern) => pattern.includes('{YYYY}'), 'skal indeholde {YYYY}') }),
    z.strictObject({ column }),
  ]),
  week: weekPattern,
  industryMonth: column.optional(),
  programme: z.strictObject({ column, member: values }).optional(),
})

/** Reads a column map, or says where it does not hold: `sex.man: …`. */
export function readColumnMap(
  json: unknown,
): { readonly ok: true; readonly value: ColumnMap } | { readonly ok: false; readonly problems: readonly string[] } {
  const read = columnMapInput.safeParse(json)
  if (read.success) return { ok: true, value: read.data as ColumnMap }
  return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

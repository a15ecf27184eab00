import { z } from 'zod'
import type { CodeTable } from '../dream/index.ts'
import { parsePlainDate } from '../platform/plain-date.ts'

const date = z
  .string()
  .refine((text) => parsePlainDate(text) !== null, 'skal være en dato, ÅÅÅÅ-MM-DD')
  .nullish()
  .transform((text) => text ?? null)

const codeTableInput = z.strictObject({
  id: z.string().min(1),
  version: z.number().int().min(1),
  codes: z
    .array(
      z.strictObject({
        code: z.string().regex(/^\d{0,3}$/, 'skal være højst tre cifre; tom er en uge uden kode'),
        meaning: z.string().default(''),
        class: z.enum(['benefit', 'benefit-free', 'education', 'neither', 'not-resident', 'dead']),
        firstReceipt: z.boolean().optional(),
        validFrom: date,
        validTo: date,
        source: z.string().default(''),
      }),
    )
    .min(1),
})

type Read =
  | { readonly ok: true; readonly value: CodeTable }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a code table from JSON, or says where it does not hold: `codes.3.class: …`. */
export function readCodeTable(json: unknown): Read {
  const read = codeTableInput.safeParse(json)
  if (read.success) return { ok: true, value: read.data as CodeTable }
  return { ok: false, problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
}

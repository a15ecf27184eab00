import type { Form } from '../ui/form.ts'
import type { Import, Source } from './exchange-queries.ts'
import { firstRows } from './first-rows.ts'
import { guessColumns } from './guess-columns.ts'
import { formOfMap } from './map-form.ts'
import { opening } from './read-sheet.ts'
import { SheetError } from './sheet.ts'
import type { Mapping } from './views/import-page.tsx'

/**
 * What the columns of a waiting file are: as somebody has said of it, else as the source was read last, else by their headings.
 * @param form what was typed and could not be taken. Null: the file is kept no longer.
 */
export async function mappingOf(
  { kind, columns }: Import,
  source: Source,
  file: Buffer | null,
  form: Form | null,
): Promise<Mapping | null> {
  const sheet = file && (await opening(file))
  if (!sheet || sheet instanceof SheetError) return null
  const map = Object.keys(columns).length > 0 ? columns : guessColumns(kind, sheet.heads, source.columns)
  return { heads: sheet.heads, rows: await firstRows(kind, sheet, map), form: form ?? formOfMap(kind, map) }
}

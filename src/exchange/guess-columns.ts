import type { ColumnMap } from './column-map-input.ts'
import { headKey, type Kind } from './field.ts'
import { fieldsOf } from './fields.ts'

/**
 * Guesses which column each field is in: as the source was read last, where the file still has that heading, else by what
 * the heading says. No column is taken twice. Nothing is taken for granted: somebody looks it over.
 */
export function guessColumns(kind: Kind, heads: readonly string[], before: ColumnMap = {}): ColumnMap {
  const free = new Set(heads.filter((head) => head !== ''))
  const guessed: Record<string, ColumnMap[string]> = {}
  for (const [name, known] of Object.entries(before)) {
    if (!free.has(known.column) || !fieldsOf[kind].some((field) => field.name === name)) continue
    guessed[name] = known
    free.delete(known.column)
  }
  // A heading's first word for a field before its second: "Type" is not taken by who would only also call it that.
  const most = Math.max(...fieldsOf[kind].map(({ heads: all }) => all.length))
  for (let rank = 0; rank < most; rank++) {
    for (const { name, heads: meant } of fieldsOf[kind]) {
      const wanted = meant[rank]
      const found = wanted && [...free].find((head) => headKey(head) === headKey(wanted))
      if (!found || guessed[name]) continue
      guessed[name] = { column: found, words: {} }
      free.delete(found)
    }
  }
  return guessed
}

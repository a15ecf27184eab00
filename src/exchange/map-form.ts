import type { Typed } from '../platform/web/pages.ts'
import { type Form, formOf } from '../ui/form.ts'
import type { ColumnMap } from './column-map-input.ts'
import type { Kind } from './field.ts'
import { fieldsOf } from './fields.ts'
import { wordKey } from './read-value.ts'

// A field's column is typed under its name, the source's words for its codes under the name and `-words`.

/** What the form says, as a map to be checked; null where a line of words cannot be read. */
export function mapFromForm(kind: Kind, form: Typed): Record<string, unknown> | null {
  const map: Record<string, unknown> = {}
  for (const { name, codes } of fieldsOf[kind]) {
    const column = typed(form, name)
    if (column === '') continue
    const words = codes ? wordsFrom(typed(form, `${name}-words`), codes) : {}
    if (words === null) return null
    map[name] = { column, words }
  }
  return map
}

const typed = (form: Typed, name: string) => {
  const value = form[name]
  return typeof value === 'string' ? value.trim() : ''
}

function wordsFrom(lines: string, codes: Readonly<Record<string, readonly string[]>>): Record<string, string> | null {
  const words: Record<string, string> = {}
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const at = line.lastIndexOf('=')
    const ours = wordKey(line.slice(at + 1))
    const code = Object.keys(codes).find((each) =>
      [each, ...(codes[each] ?? [])].some((word) => wordKey(word) === ours),
    )
    if (at < 1 || !code) return null
    words[line.slice(0, at).trim()] = code
  }
  return words
}

/** A map as the form shows it. */
export function formOfMap(kind: Kind, map: ColumnMap): Form {
  const values: Record<string, string> = {}
  for (const { name, codes } of fieldsOf[kind]) {
    const known = map[name]
    if (!known) continue
    values[name] = known.column
    const lines = Object.entries(known.words).map(([word, code]) => `${word} = ${codes?.[code]?.[0] ?? code}`)
    if (lines.length > 0) values[`${name}-words`] = lines.join('\n')
  }
  return formOf(values)
}

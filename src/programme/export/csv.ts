import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Semicolons, decimal commas and a mark for UTF-8, as a Danish spreadsheet expects; the figures first, what they are after. */
export function csvOf({ heads, rows, about }: Sheet, language: Language): string {
  const lines = [heads, ...rows, [], ...about]
  return `\ufeff${lines.map((line) => line.map((cell) => written(cell, language)).join(';')).join('\r\n')}\r\n`
}

function written(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'da' ? String(cell).replace('.', ',') : String(cell)
  return quoted(harmless(typeof cell === 'string' ? cell : texts[language].file.hidden))
}

/** A spreadsheet takes words that begin so for a formula; an apostrophe makes them words again. */
export const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

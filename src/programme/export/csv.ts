import { csvFile, harmless } from '../../platform/csv.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Semicolons, decimal commas and a mark for UTF-8, as a Danish spreadsheet expects; the figures first, what they are after. */
export const csvOf = ({ heads, rows, about }: Sheet, language: Language): string =>
  csvFile([heads, ...rows, [], ...about].map((line) => line.map((cell) => written(cell, language))))

function written(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'da' ? String(cell).replace('.', ',') : String(cell)
  return harmless(typeof cell === 'string' ? cell : texts[language].file.hidden)
}

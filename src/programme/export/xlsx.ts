import { harmless } from '../../platform/csv.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { texts } from '../texts.ts'
import type { Cell, Sheet } from './sheet.ts'

/** Two sheets: the figures, and what they are. Cells are numbers or words; none is a formula. */
export async function xlsxOf(sheet: Sheet, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  // Dear to load, and wanted by few requests.
  const { default: excel } = await import('exceljs')
  const t = texts[language].file
  const book = new excel.Workbook()
  const figures = book.addWorksheet(t.sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  figures.addRow([...sheet.heads]).font = { bold: true }
  for (const row of sheet.rows) figures.addRow(row.map((cell) => written(cell, language)))
  figures.columns.forEach((column, at) => {
    column.width = at === 1 ? 24 : 14
  })
  const about = book.addWorksheet(t.about)
  for (const line of sheet.about) about.addRow(line.map((cell) => written(cell, language)))
  about.getColumn(1).width = 28
  about.getColumn(2).width = 90
  return Uint8Array.from(Buffer.from(await book.xlsx.writeBuffer()))
}

const written = (cell: Cell, language: Language) =>
  typeof cell === 'number' || cell === null
    ? cell
    : harmless(typeof cell === 'string' ? cell : texts[language].file.hidden)

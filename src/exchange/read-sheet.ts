import { gunzipSync } from 'node:zlib'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { mostUnfolded, type Sheet, SheetError } from './sheet.ts'

/** Opens a file of rows by what it holds, whatever it is called: CSV, CSV packed with gzip, or a workbook. @throws SheetError */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length === 0) throw new SheetError('empty')
  if (startsWith(file, [0x50, 0x4b])) return await readXlsx(file)
  // A workbook of the years before 2007, and one locked by a password, are the same kind of container.
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) throw new SheetError('locked')
  return await readCsv(startsWith(file, [0x1f, 0x8b]) ? unpacked(file) : file)
}

const startsWith = (file: Buffer, magic: readonly number[]) => magic.every((byte, at) => file[at] === byte)

function unpacked(file: Buffer): Buffer {
  try {
    return gunzipSync(file, { maxOutputLength: mostUnfolded / 4 })
  } catch (error) {
    throw new SheetError((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken-file')
  }
}

/** The file as rows, or why it cannot be read. */
export async function opening(bytes: Uint8Array): Promise<Sheet | SheetError> {
  try {
    return await readSheet(bytes)
  } catch (error) {
    if (error instanceof SheetError) return error
    throw error
  }
}

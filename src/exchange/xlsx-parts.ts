import { addDays, day } from '../platform/plain-date.ts'
import { SheetError } from './sheet.ts'
import { attribute, plain, XmlScan } from './xml-scan.ts'
import type { Zip } from './zip.ts'

/** What a number in a cell of some style is. */
export type NumberKind = 'number' | 'date' | 'time' | 'date-and-time'

/** Where the first sheet that is not hidden lies, and how the workbook counts its days. */
export async function findFirstSheet(zip: Zip): Promise<{ path: string; from1904: boolean }> {
  const targets = new Map<string, string>()
  await scan(zip, 'xl/_rels/workbook.xml.rels', (name, tag) => {
    if (name === 'Relationship') targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '')
  })
  const sheets: string[] = []
  let from1904 = false
  await scan(zip, 'xl/workbook.xml', (name, tag) => {
    if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '')
    const isShown = (attribute(tag, 'state') ?? 'visible') === 'visible'
    const id = / \w+:id="([^"]*)"/.exec(tag)?.[1]
    if (name === 'sheet' && isShown && id !== undefined) sheets.push(targets.get(id) ?? '')
  })
  const path = sheets.map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)).find(zip.has)
  if (!path) throw new SheetError('not-a-table')
  return { path, from1904 }
}

const MOST_STRINGS = 120_000_000

/** The texts that cells refer to by number. */
export async function readStrings(zip: Zip): Promise<string[]> {
  const path = 'xl/sharedStrings.xml'
  if (!zip.has(path)) return []
  const strings: string[] = []
  let [text, isText, isPhonetic] = ['', false, false]
  const reader = new XmlScan({
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      if (name === 't') isText = !isPhonetic
    },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') strings.push(spelled(text))
    },
    text: (piece) => {
      if (isText) text += plain(piece)
    },
  })
  for await (const piece of zip.text(path, MOST_STRINGS)) reader.write(piece)
  return strings
}

/** Text as the workbook spells it: characters XML has no place for are written `_x000D_`. */
export const spelled = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** What numbers are, by the number of their style. */
export async function readStyles(zip: Zip): Promise<NumberKind[]> {
  const formats = new Map<number, string>()
  const kinds: NumberKind[] = []
  let inCells = false
  const path = 'xl/styles.xml'
  if (!zip.has(path)) return kinds
  await scan(
    zip,
    path,
    (name, tag) => {
      if (name === 'numFmt') formats.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) kinds.push(kindOf(Number(attribute(tag, 'numFmtId') ?? 0), formats))
    },
    (name) => {
      if (name === 'cellXfs') inCells = false
    },
  )
  return kinds
}

// The formats every workbook has without saying so (ECMA-376, 18.8.30).
const builtInDates = [14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]
const builtInTimes = [18, 19, 20, 21, 32, 33, 45, 46, 47, 55, 56]

function kindOf(id: number, formats: ReadonlyMap<number, string>): NumberKind {
  if (id === 22) return 'date-and-time'
  if (builtInDates.includes(id)) return 'date'
  if (builtInTimes.includes(id)) return 'time'
  const format = formats.get(id)
  return format === undefined ? 'number' : kindOfFormat(format)
}

function kindOfFormat(format: string): NumberKind {
  const letters = format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').toLowerCase()
  if (/general|standard|[0#?]/.test(letters)) return 'number'
  const [hasDay, hasClock] = [/[dyå]/.test(letters), /[ht]/.test(letters)]
  if (hasDay) return hasClock ? 'date-and-time' : 'date'
  return hasClock ? 'time' : /m/.test(letters) ? 'date' : 'number'
}

const MINUTES = 24 * 60

/** A number of a cell as text: a day, a time, or the number itself without what counting in binary adds to it. */
export function numberAsText(raw: string, kind: NumberKind, from1904: boolean): string {
  const value = Number(raw)
  if (!Number.isFinite(value)) return raw
  if (kind === 'number' || value < 0 || value > 2_958_465) return String(Number(value.toPrecision(12)))
  const minutes = Math.round(value * MINUTES)
  const clock = clockOf(minutes % MINUTES)
  if (kind === 'time' && value < 1) return clock
  const days = dayOf(Math.floor(minutes / MINUTES), from1904)
  return minutes % MINUTES === 0 && kind !== 'date-and-time' ? days : `${days} ${clock}`
}

// The count of 1900 has a 29 February 1900 that the calendar has not.
function dayOf(serial: number, from1904: boolean): string {
  if (from1904) return addDays(day('1904-01-01'), serial)
  return addDays(day('1899-12-30'), serial < 60 ? serial + 1 : serial)
}

const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':')

async function scan(
  zip: Zip,
  path: string,
  open: (name: string, tag: string) => void,
  close: (name: string) => void = () => {},
): Promise<void> {
  const reader = new XmlScan({ open, close, text: () => {} })
  for await (const piece of zip.text(path, 20_000_000)) reader.write(piece)
}

import { day, daysBetween, parsePlainDate } from '../platform/plain-date.ts'
import type { ColumnMap, RejectReason } from './snapshot.ts'

/** The facts of a person that either the register or the persons file holds. */
export interface Facts {
  readonly woman: boolean | null
  /** Days since 1 January 1970. */
  readonly born: number | null
  readonly nonWesternImmigrant: boolean | null
}

/** What stands in the way of a person, and in which of the map's columns. */
export interface Fault {
  readonly of: 'person' | 'sex' | 'birthDate'
  readonly reason: RejectReason
}

const epoch = day('1970-01-01')

/** Makes what reads the three facts as the map says; a column that the file lacks reads as null. */
export function factsReader(map: ColumnMap): (texts: FactTexts) => Facts | Fault {
  const readSex = sexReader(map.sex)
  const readDate = dateReader(map.birthDate?.format ?? 'YYYY-MM-DD')
  const nonWestern = new Set(map.origin?.nonWesternImmigrant)
  return ({ sex, birthDate, origin }) => {
    const woman = sex === undefined ? null : readSex(sex)
    if (woman === undefined) return { of: 'sex', reason: 'no-sex' }
    if (birthDate === '') return { of: 'birthDate', reason: 'no-birth-date' }
    const born = birthDate === undefined ? null : readDate(birthDate)
    if (born === undefined) return { of: 'birthDate', reason: 'not-a-date' }
    return { woman, born, nonWesternImmigrant: origin === undefined ? null : nonWestern.has(origin) }
  }
}

interface FactTexts {
  readonly sex: string | undefined
  readonly birthDate: string | undefined
  readonly origin: string | undefined
}

function sexReader(sex: ColumnMap['sex']): (text: string) => boolean | undefined {
  const women = new Map([
    ...(sex?.man ?? []).map((value) => [value, false] as const),
    ...(sex?.woman ?? []).map((value) => [value, true] as const),
  ])
  return (text) => women.get(text)
}

/** Reads dates of one form. Register's birth dates repeat, so each is worked out once. */
export function dateReader(format: string): (text: string) => number | undefined {
  const known = new Map<string, number | undefined>()
  const [year, month, date] = ['YYYY', 'MM', 'DD'].map((part) => format.indexOf(part)) as [number, number, number]
  const shape = new RegExp(
    `^${format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/YYYY|MM|DD/g, (part) => `\\d{${part.length}}`)}$`,
  )
  return (text) => {
    if (known.has(text)) return known.get(text)
    const iso = `${text.slice(year, year + 4)}-${text.slice(month, month + 2)}-${text.slice(date, date + 2)}`
    const found = shape.test(text) ? parsePlainDate(iso) : null
    const days = found ? daysBetween(epoch, found) : undefined
    known.set(text, days)
    return days
  }
}

/** The days since 1970 of a calendar day, as birth dates are kept. */
export const epochDays = (date: Parameters<typeof daysBetween>[1]) => daysBetween(epoch, date)

/** How a file says whose a row is: a CPR number in whatever way it is written, or a pseudonym as it stands. Null: nobody's. */
export type ReadKey = (text: string) => string | null

export const keyReader = (identified: boolean): ReadKey => (identified ? cprDigits : (text) => text || null)

export const whyNoKey = (text: string) => (text === '' ? 'no-person' : 'not-a-cpr')

/** Ten digits that begin with a day of the calendar, with or without a hyphen; day + 60 is an invented number. */
function cprDigits(text: string): string | null {
  const digits = /^(\d{6})[- ]?(\d{4})$/.exec(text)?.slice(1).join('')
  if (!digits) return null
  const date = Number(digits.slice(0, 2))
  const month = digits.slice(2, 4)
  // 1904 and 2000 were both leap years; the century is not needed to tell a number from a serial number.
  const year = digits.slice(4, 6) === '00' ? '2000' : `19${digits.slice(4, 6)}`
  const found = parsePlainDate(`${year}-${month}-${String(date > 60 ? date - 60 : date).padStart(2, '0')}`)
  return found ? digits : null
}

import { type PlainDate, plainDateOf, readDate } from '../../platform/plain-date.ts'

/** What somebody looks for: a whole number, a birth date, or the beginnings of the words of a name. */
export type SearchTerm =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'birth'; readonly days: readonly PlainDate[] }
  | { readonly kind: 'name'; readonly words: readonly string[] }

const mostWords = 6

/** Null: nothing can be found by it. Part of a number is nothing: it must not narrow down whose number it is. */
export function readTerm(typed: string): SearchTerm | null {
  const text = typed.normalize('NFC').trim()
  const bare = text.replace(/[\s-]/g, '')
  if (/^\d{10}$/.test(bare)) return { kind: 'number', digits: bare }
  if (/\d/.test(text)) return birthTerm(text, bare)
  const words = text
    .toLocaleLowerCase('da')
    .split(/[\s\-'’.,]+/u)
    .filter((word) => word !== '')
  return words.join('').length < 2 ? null : { kind: 'name', words: words.slice(0, mostWords) }
}

function birthTerm(text: string, bare: string): SearchTerm | null {
  const whole = readDate(text)
  if (whole) return { kind: 'birth', days: [whole] }
  const [, day = '', month = '', year = ''] = /^(\d{2})(\d{2})(\d{2}|(?:19|20)\d{2})$/.exec(bare) ?? []
  if (day === '') return null
  const years = year.length === 2 ? [1900 + Number(year), 2000 + Number(year)] : [Number(year)]
  const days = years.map((each) => plainDateOf(each, Number(month), dayOf(day))).filter((each) => each !== null)
  return days.length > 0 ? { kind: 'birth', days } : null
}

/** An invented number writes the day with 60 added. */
const dayOf = (digits: string) => (Number(digits) > 60 ? Number(digits) - 60 : Number(digits))

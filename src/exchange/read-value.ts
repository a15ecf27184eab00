import { timeOf } from '../platform/copenhagen.ts'
import { dayOf } from '../platform/i18n/format.ts'
import { type PlainDate, parsePlainDate, plainDateOf, readDate } from '../platform/plain-date.ts'
import { type Refused, refuse, type Value } from './value.ts'

export type Reader = (text: string) => Value | Refused

// Letters of UTF-8 once taken for Windows-1252 (Ã¦), the mark for a letter that was lost, and codes no keyboard has.
const broken = /Ã[¦¸¥†˜…˜©¼¶„–]|\ufffd|[\u0080-\u009f]/

/** A line of text; nothing is ''. */
export const text =
  (longest = 200): Reader =>
  (typed) => {
    if (broken.test(typed)) return refuse('broken-letters')
    return typed.length > longest ? refuse('too-long') : typed.normalize('NFC')
  }

/** Words with commas, semicolons or lines between them, each once. */
export const words =
  (longest: number): Reader =>
  (typed) => {
    const read = text(longest)(typed)
    if (typeof read !== 'string') return read
    const parts = read.split(/[,;\n]/).map((word) => word.trim())
    return [...new Set(parts.filter((word) => word !== ''))].join(', ')
  }

export const email: Reader = (typed) =>
  typed === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? text()(typed) : refuse('not-an-email')

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/
const clockBehind = /[ T]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?::\d{2}(?:[.,]\d+)?)?$/

const mostRemembered = 2000

/** Reads each different text once: the same days stand in a column again and again. */
function remembering(read: Reader): Reader {
  const known = new Map<string, ReturnType<Reader>>()
  return (typed) => {
    const before = known.get(typed)
    if (before !== undefined) return before
    if (known.size >= mostRemembered) known.clear()
    const value = read(typed)
    known.set(typed, value)
    return value
  }
}

/** A day as systems and people write it: `2026-02-01`, `1-2-2026`, `01.02.26`, `1. februar 2026`, with a time behind or not. */
export const date: Reader = remembering((typed) => {
  if (typed === '') return null
  if (instant.test(typed)) return dayIn(typed.slice(0, 10)) ? dayOf(typed) : refuse('not-a-date')
  return dayIn(typed.replace(clockBehind, '')) ?? refuse('not-a-date')
})

function dayIn(typed: string): PlainDate | null {
  const whole = parsePlainDate(typed.replaceAll('/', '-')) ?? readDate(typed)
  if (whole) return whole
  const short = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{2})$/.exec(typed)
  if (short) return plainDateOf(fullYear(Number(short[3])), Number(short[2]), Number(short[1]))
  const named = /^(?:den )?(\d{1,2})\.? ?([a-zæøå]{3,9})\.? (\d{4})$/i.exec(typed)
  const month = named ? months.indexOf((named[2] as string).slice(0, 3).toLowerCase()) : -1
  return named && month >= 0 ? plainDateOf(Number(named[3]), month + 1, Number(named[1])) : null
}

/** A year of two digits: 69 and lower are of this century. */
const fullYear = (year: number) => (year < 70 ? 2000 : 1900) + year

/** A time, alone or behind a day: `10.30`, `10:30`, `kl. 9`. */
export const time: Reader = (typed) => {
  if (typed === '') return null
  if (instant.test(typed)) return timeOf(typed)
  const match = /^(?:.*[ T])?(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/i.exec(typed.trim())
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2] ?? 0)]
  if (!match || hour > 23 || minute > 59) return refuse('not-a-time')
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const MOST_QUARTERS = 200

/** Hours a week as quarter-hours: `37,5`, `37.50`, `37:30`, `12 timer`. Nothing is null, which is not 0. */
export const hours: Reader = (typed) => {
  const number = typed.replace(/\s*(t|timer?|h|hours?)\.?$/i, '').replaceAll(/\s/g, '')
  if (number === '') return null
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(number)
  if (!clock && !/^\d{1,4}([.,]\d{1,4})?$/.test(number)) return refuse('not-hours')
  const quarters = clock ? Number(clock[1]) * 4 + Number(clock[2]) / 15 : Number(number.replace(',', '.')) * 4
  if (!Number.isInteger(quarters)) return refuse('not-quarters')
  return quarters > MOST_QUARTERS ? refuse('too-many-hours') : quarters
}

/** One of some codes, by the words that stand for them in either language, by the code itself, or by the source's own word. */
export const code = (byWord: ReadonlyMap<string, string>): Reader => {
  return (typed) => (typed === '' ? null : (byWord.get(wordKey(typed)) ?? refuse('unknown-word')))
}

/** Words are the same in capitals, with a full stop after, or with a hyphen between. */
export const wordKey = (word: string) =>
  word
    .toLowerCase()
    .replaceAll(/[\s\-_/]+/g, ' ')
    .replace(/\.$/, '')
    .trim()

const yes = ['ja', 'j', 'yes', 'y', 'true', 'sand', '1', 'x']
const no = ['nej', 'n', 'no', 'false', 'falsk', '0']

/** `yes` or `no`. Nothing is null, which is not no: nobody has said. */
export const yesOrNo: Reader = (typed) => {
  const word = wordKey(typed)
  if (word === '') return null
  if (yes.includes(word)) return 'yes'
  return no.includes(word) ? 'no' : refuse('unknown-word')
}

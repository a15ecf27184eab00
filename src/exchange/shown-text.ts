import { timeOf } from '../platform/copenhagen.ts'
import { dayOf } from '../platform/i18n/format.ts'
import { parsePlainDate, writeDate } from '../platform/plain-date.ts'
import type { Kind } from './field.ts'
import { fieldNamed } from './fields.ts'
import type { Value, Values } from './value.ts'

/** What stands in place of a protected address. */
export const hiddenWords = '•••'
export const addresses: readonly string[] = ['address', 'postalCode', 'city']

/**
 * A value as it is shown and written out, in Danish as it was read: days as `1.2.2026`, hours with a comma, codes in words.
 * A protected address is never among what is shown, in either version of it.
 */
export function shownText(kind: Kind, field: string, value: Value, of: readonly Values[] = []): string {
  if (value === null || value === '') return ''
  if (of.some(isProtected) && (addresses.includes(field) || (field === 'place' && of.some(isAtHome))))
    return hiddenWords
  if (field === 'startsAt') return `${writeDate(dayOf(String(value)))} kl. ${timeOf(String(value))}`
  const { codes, kind: meant } = fieldNamed(kind, field) ?? {}
  if (codes) return codes[String(value)]?.[0] ?? String(value)
  return spoken[meant ?? 'text']?.(value) ?? String(value)
}

const spoken: Readonly<Record<string, (value: string | number) => string>> = {
  hours: (value) => hoursText(Number(value)),
  code: (value) => (value === 'yes' ? 'Ja' : value === 'no' ? 'Nej' : String(value)),
  date: (value) => {
    const date = parsePlainDate(String(value))
    return date ? writeDate(date) : String(value)
  },
}

export const isProtected = ({ nameProtected, addressProtected }: Values) =>
  nameProtected === 'yes' || addressProtected === 'yes'

/** A talk at home is held where somebody lives. */
export const isAtHome = ({ kind }: Values) => kind === 'home-visit'

export const hoursText = (quarters: number) => String(quarters / 4).replace('.', ',')

import type { CitizenId } from '../../platform/ids.ts'
import { addMonths, type PlainDate } from '../../platform/plain-date.ts'
import type { ReadCpr } from '../cpr.ts'

/** `unusual-number` is asked once: a tick says that the caseworker has seen the number. */
export type NumberRefusal = 'no-such-number' | 'unusual-number' | 'number-taken'

const oldestInYears = 120

/** Why a number cannot be given to somebody; null where it can. */
export function refusalOf(
  { cpr, numberChecked }: { readonly cpr: ReadCpr; readonly numberChecked: boolean },
  holder: CitizenId | null,
  today: PlainDate,
): NumberRefusal | null {
  if (cpr.bornOn > today || cpr.bornOn < addMonths(today, -12 * oldestInYears)) return 'no-such-number'
  if (holder !== null) return 'number-taken'
  return cpr.unusual && !numberChecked ? 'unusual-number' : null
}

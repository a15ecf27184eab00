import type { Cpr } from '../../src/platform/ids.ts'
import type { PlainDate } from '../../src/platform/plain-date.ts'
import type { Random } from './random.ts'

/**
 * An invented number: day of birth plus 60, which no person has. The seventh digit tells the century and the last the sex,
 * as in real numbers; most pass modulus 11, and every twelfth does not, as numbers issued since 2007 need not.
 */
export function inventCpr(random: Random, bornOn: PlainDate, sex: 'female' | 'male', taken: Set<string>): Cpr {
  const [year, month, day] = bornOn.split('-') as [string, string, string]
  const head = `${Number(day) + 60}${month}${year.slice(2)}`
  const wantsChecksum = !random.chance(1 / 12)
  for (let tries = 0; ; tries++) {
    const serial = String(random.whole(0, 99)).padStart(2, '0')
    const last = random.whole(0, 4) * 2 + (sex === 'male' ? 1 : 0)
    const cpr = `${head}${centuryDigit(random, Number(year))}${serial}${last}` as Cpr
    if (taken.has(cpr) || (tries < 200 && passesModulus11(cpr) !== wantsChecksum)) continue
    taken.add(cpr)
    return cpr
  }
}

function centuryDigit(random: Random, year: number): number {
  if (year >= 2000) return random.whole(5, 8)
  return random.chance(0.1) && year >= 1937 ? 4 : random.whole(0, 3)
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

export const passesModulus11 = (cpr: string) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(cpr[at]), 0) % 11 === 0

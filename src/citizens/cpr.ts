import type { Cpr } from '../platform/ids.ts'
import { type PlainDate, plainDateOf } from '../platform/plain-date.ts'

/** What a number says about the person, and what a caseworker should look at once more. */
export interface ReadCpr {
  readonly cpr: Cpr
  readonly bornOn: PlainDate
  readonly sex: 'female' | 'male'
  /** Day + 60: an invented number, as tests and trials use. */
  readonly invented: boolean
  /** Fails modulus 11. Since 1 October 2007 such numbers are issued, often to people registered as born on 1 January. */
  readonly unusual: boolean
}

/** Reads `DDMMYY-XXXX` as people type it, with a hyphen, a blank or nothing between. Null: no such number can exist. */
export function readCpr(typed: string): ReadCpr | null {
  const digits = /^\s*(\d{6})[\s-]*(\d{4})\s*$/.exec(typed)?.slice(1).join('')
  if (!digits) return null
  const day = Number(digits.slice(0, 2))
  const invented = day > 60
  const bornOn = plainDateOf(yearOf(digits), Number(digits.slice(2, 4)), invented ? day - 60 : day)
  if (!bornOn) return null
  return {
    cpr: digits as Cpr,
    bornOn,
    sex: Number(digits[9]) % 2 === 1 ? 'male' : 'female',
    invented,
    unusual: !invented && !satisfiesModulus11(digits),
  }
}

// The seventh digit and the year give the century (cpr.dk, checked 2026-11-22).
function yearOf(digits: string): number {
  const year = Number(digits.slice(4, 6))
  const seventh = Number(digits[6])
  if (seventh <= 3) return 1900 + year
  if (seventh === 4 || seventh === 9) return (year <= 36 ? 2000 : 1900) + year
  return (year <= 57 ? 2000 : 1800) + year
}

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

export const satisfiesModulus11 = (digits: string) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0

/** `740392-0018` */
export const formatCpr = (cpr: Cpr) => `${cpr.slice(0, 6)}-${cpr.slice(6)}`

/** `740392-••••`: the birth date as the number writes it, and nothing that is secret. */
export const maskedCpr = (cpr: Cpr) => `${cpr.slice(0, 6)}-••••`

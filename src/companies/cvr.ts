const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/** Why a typed number is no CVR number. */
export type CvrProblem = 'not-eight-digits' | 'wrong-checksum'

/** Eight digits as people write them, `12 34 56 78` and `DK-12345678` too. */
export const readCvr = (typed: string) => typed.replace(/^\s*DK-?/i, '').replace(/[\s.-]/g, '')

/** Checks the digits and their sum (modulus 11, weights 2 7 6 5 4 3 2 1); null when it is one. */
export function cvrProblem(cvr: string): CvrProblem | null {
  if (!/^[1-9]\d{7}$/.test(cvr)) return 'not-eight-digits'
  const sum = weights.reduce((total, weight, at) => total + weight * Number(cvr[at]), 0)
  return sum % 11 === 0 ? null : 'wrong-checksum'
}

/** Ten digits; a P-number has no checksum. */
export const isPNumber = (typed: string) => /^[1-9]\d{9}$/.test(typed)

/** A valid number made of seven digits and the one they ask for; null where no digit fits. For invented companies. */
export function cvrFrom(sevenDigits: number): string | null {
  for (let last = 0; last < 10; last++) {
    const cvr = `${sevenDigits}${last}`
    if (cvrProblem(cvr) === null) return cvr
  }
  return null
}

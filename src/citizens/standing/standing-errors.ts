import type { StandingRefusal } from './change-match-group.ts'

/** A refusal in words: a wrong date at the date, an unchanged value at the field that holds it. */
export const standingErrors = (
  refusal: StandingRefusal,
  field: string,
  words: Readonly<Record<string, string>>,
): Record<string, string> => ({ [refusal === 'in-the-future' ? 'from' : field]: words[refusal] ?? refusal })

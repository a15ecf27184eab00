import type { NumberRefusal } from './number-refusal.ts'

const fieldOf: Record<NumberRefusal | 'in-the-future', string> = {
  'no-such-number': 'cpr',
  'unusual-number': 'numberChecked',
  'number-taken': 'cpr',
  'in-the-future': 'from',
}

/** A refusal in words at the field it is about. */
export const numberErrors = (
  refusal: NumberRefusal | 'in-the-future',
  words: Readonly<Record<string, string>>,
): Record<string, string> => ({ [fieldOf[refusal]]: words[refusal] ?? refusal })

import type { TeamRefusal } from './transfer-case.ts'

/** A refusal in words: a wrong date at the date, the rest at the field that names the colleague. */
export function teamErrors(
  refusal: TeamRefusal,
  field: string,
  words: Readonly<Record<string, string>>,
): Record<string, string> {
  const isDate = refusal === 'in-the-future' || refusal === 'before-the-last'
  return { [isDate ? 'from' : field]: words[refusal] ?? refusal }
}

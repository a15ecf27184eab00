import { day } from '../platform/plain-date.ts'
import type { Rule, Rules } from './rule.ts'

const since = <Value>(value: Value, da: string, en: string): Rules<Value> => {
  const rule: Rule<Value> = {
    value,
    validFrom: day('2000-01-01'),
    validTo: null,
    source: { da, en },
    confirmed: false,
  }
  return [rule]
}

/** The days of a job in which most who fall out do so; the last of them counts. */
export const earlyJobDays = since(
  60,
  'Omkring 20 procent falder fra i de første to måneder af et job, skriver Årsrapport 2018. Derfor følges de første 60 dage tæt.',
  'About 20 per cent drop out in the first two months of a job, says Årsrapport 2018. The first 60 days are therefore followed closely.',
)

/** Weeks after the first day in a job when somebody asks how it goes. */
export const afterCareWeeks = since<readonly number[]>(
  [2, 6, 10],
  'Der holdes opfølgende samtaler 2, 6 og 10 uger efter den første dag i jobbet.',
  'Follow-up talks are held 2, 6 and 10 weeks after the first day in the job.',
)

/** The most days between two jobs that still count as one: another employer is no dropout. */
export const jobGapDays = since(
  14,
  'Går der højst 14 dage fra et job slutter, til det næste begynder, tæller de som ét.',
  'With at most 14 days from the end of a job to the start of the next, the two count as one.',
)

/** A job agreed from the beginning to last at most so many weeks is a try on the way, not the start of a lasting job. */
export const temporaryJobWeeks = since(
  13,
  'Et job, der er aftalt til højst 13 uger, er en prøve på vejen og tæller ikke som jobstart.',
  'A job agreed to last at most 13 weeks is a try on the way and does not count as the start of a job.',
)

/** After how many days in a job it is asked whether it has lasted: two months and a year. */
export const retentionDays = since<{ readonly short: number; readonly long: number }>(
  { short: 61, long: 365 },
  'To måneder er 61 dage og tolv måneder 365 dage fra den første dag i jobbet.',
  'Two months are 61 days and twelve months 365 days from the first day in the job.',
)

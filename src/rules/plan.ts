import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

/** Hours a week that are asked of a citizen until something else is set for her, by match group. */
export interface WeeklyHoursRule {
  readonly jobReady: number
  readonly activityReady: number
}

/** The starting point of the weekly hours. Intensity of the programme is 37 hours on average; 25 is practice for the activity-ready. */
export const weeklyHours: Rules<WeeklyHoursRule> = [
  {
    value: { jobReady: 37, activityReady: 25 },
    validFrom: day('2000-01-01'),
    validTo: null,
    confirmed: false,
    source: {
      da: 'Udgangspunktet er 37 timer om ugen for jobparate og 25 for aktivitetsparate. Kravet sættes for den enkelte og kan indfases.',
      en: 'The starting point is 37 hours a week for the job-ready and 25 for the activity-ready. It is set for each person and may be phased in.',
    },
  },
]

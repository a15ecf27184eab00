import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

const since = { validFrom: day('2000-01-01'), validTo: null, confirmed: false } as const

/** Weeks between two three-party meetings at a workplace: citizen, contact and municipality. */
export const threePartyWeeks: Rules = [
  {
    ...since,
    value: 4,
    source: {
      da: 'Borger, arbejdsplads og kommune mødes hver fjerde uge, så længe forløbet varer. Aftalt praksis, ikke lov.',
      en: 'Citizen, workplace and municipality meet every fourth week while the placement lasts. Agreed practice, not law.',
    },
  },
]

/** Days into the next week that a week's link to a workplace still works. */
export const weeklyLinkDays: Rules = [
  {
    ...since,
    value: 7,
    source: {
      da: 'Linket til ugens svar virker til og med søndag i ugen efter.',
      en: 'The link to a week’s answer works until the Sunday of the week after.',
    },
  },
]

import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

const since = { validFrom: day('2000-01-01'), validTo: null, confirmed: false } as const

/** The most days between two contacts with a workplace, where the workplace has no rhythm of its own. */
export const companyContactDays: Rules = [
  {
    ...since,
    value: 21,
    source: {
      da: 'Den faste konsulent har kontakt med virksomhedscentret mindst hver tredje uge (Vesthimmerlands model).',
      en: 'The fixed adviser is in contact with the company centre at least every third week (the Vesthimmerland model).',
    },
  },
]

/** How many days a place is held for a citizen before the promise lapses, unless it has become a placement. */
export const placeHeldDays: Rules = [
  {
    ...since,
    value: 14,
    source: {
      da: 'En plads holdes i 14 dage. Er der ikke lavet en aftale, bliver den ledig igen.',
      en: 'A place is held for 14 days. Without an agreement it becomes free again.',
    },
  },
]

/** How many weeks a reservation asks for where nobody says otherwise. */
export const usualPlaceWeeks: Rules = [
  {
    ...since,
    value: 13,
    source: {
      da: 'En plads reserveres for 13 uger, hvis ingen siger andet: længden af en almindelig praktik.',
      en: 'A place is reserved for 13 weeks unless somebody says otherwise: the length of a usual internship.',
    },
  },
]

import { day } from '../platform/plain-date.ts'
import type { Rules } from './rule.ts'

/** What a kind of talk is called in the national data model: its interview type, and its contact type where it has one. */
export interface StarInterview {
  readonly type: 4 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 15 | 17 | 19
  /** 6: a meeting directly at work. */
  readonly contact?: 6
}

const from = { validFrom: day('2000-01-01'), validTo: null, confirmed: false } as const

/** The interview types of STAR's data model by name, as its wiki lists them. */
export const starInterviewNames: Readonly<Record<StarInterview['type'], string>> = {
  4: 'Opfølgningssamtale',
  7: 'Jobsamtale',
  8: 'Henvisning',
  9: 'Informationsmøde',
  10: 'CV-samtale',
  11: 'Formidlingssamtale',
  12: 'Anden samtale',
  13: 'Informationsmøde uden mødepligt',
  15: 'Rådighedssamtale',
  17: 'Jobsamtale med a-kasse',
  19: 'Fælles jobsamtale',
}

/** Our kinds of talk in the interview types of the national data model. A kind without a line is not reported. */
export const starInterviews: Rules<Readonly<Record<string, StarInterview>>> = [
  {
    ...from,
    value: {
      'job-talk': { type: 7 },
      'follow-up': { type: 4 },
      contract: { type: 12 },
      cv: { type: 10 },
      placing: { type: 11 },
      availability: { type: 15 },
      information: { type: 9 },
      'three-party': { type: 4, contact: 6 },
      'round-table': { type: 12 },
      motivation: { type: 12 },
      'home-visit': { type: 4 },
      telephone: { type: 4 },
    },
    source: {
      da: 'Samtaletyperne i Styrelsen for Arbejdsmarked og Rekrutterings datamodel; hvilken type en samtale svarer til, er vores valg.',
      en: 'The interview types of the data model of the Danish Agency for Labour Market and Recruitment; which type a talk is, is our choice.',
    },
  },
]

/** The kinds of talk that do not count towards the deadline: somebody came by, or many were told something. */
export const talksWithoutDeadline: Rules<readonly string[]> = [
  {
    ...from,
    value: ['open-counselling', 'information'],
    source: {
      da: 'Åben rådgivning og informationsmøder er ikke individuelle opfølgningssamtaler og flytter ikke fristen.',
      en: 'Open counselling and information meetings are no individual follow-up talks and do not move the deadline.',
    },
  },
]

/** How many talks of her own choosing a citizen may have ahead of her at once. */
export const ownBookingsAhead: Rules = [
  {
    ...from,
    value: 2,
    source: {
      da: 'En borger kan selv have to bookede samtaler ad gangen, så tiderne rækker til alle.',
      en: 'A citizen may have two talks booked by herself at a time, so that there are times for everybody.',
    },
  },
]

/** How many days before the latest day the talks of a series are put: room to move one. */
export const seriesDaysBefore: Rules = [
  {
    ...from,
    value: 7,
    source: {
      da: 'En række af samtaler lægges en uge før fristen, så en samtale kan flyttes.',
      en: 'The talks of a series are put a week before the deadline, so that one can be moved.',
    },
  },
]

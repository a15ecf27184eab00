import { listWords } from '../platform/i18n/list-words.ts'
import { digitalLines } from './digital-lines.ts'
import type { da } from './texts.da.ts'

const list = (words: readonly string[]) => listWords(words, 'en')

export const en: typeof da = {
  worklist: 'My citizens',
  theCase: 'The case',
  tabs: {
    overview: 'Overview',
    progression: 'FIP and progression',
    plan: 'Plan and hours',
    talks: 'Talks and journal',
    ownNotes: 'My notes',
    visitation: 'Visitation',
    placements: 'Placements and jobs',
    tasks: 'Tasks',
    details: 'Details',
    accesses: 'Who has seen the case',
  },
  age: (years) => `${years} years`,
  cpr: 'CPR',
  showNumber: 'Show',
  showNumberOf: (name) => `CPR number of ${name}`,
  protectedName: 'Name and address protected',
  protectedAddress: 'Address protected',
  closedOn: (date) => `Closed ${date}`,
  interpreter: (language, always) =>
    `${language ? `${language} interpreter` : 'Interpreter'} ${always ? 'every time' : 'for difficult matters'}`,
  facts: {
    programme: 'Target group',
    matchGroup: 'Match group',
    benefit: 'Benefit',
    danish: 'Danish',
    digital: 'Digital',
    changes: 'Changes of caseworker',
    telephone: 'Telephone',
    caseworker: 'Caseworker',
    since: (date) => `since ${date}`,
    programmeNote: (date, month, months) =>
      [`since ${date}`, month && (months ? `month ${month} of ${months}` : `month ${month}`)]
        .filter(Boolean)
        .join(', '),
    changesIn: (count, months) => (count === 0 ? 'None' : `${count} in ${months} ${months === 1 ? 'month' : 'months'}`),
    latest: (date) => `latest ${date}`,
    notNoted: 'Not noted',
    module: (education, module) => `${education}, module ${module}`,
    passed: (test, date) => `${test} passed ${date}`,
    digitalLines: (skills) =>
      digitalLines(skills, {
        alone: (names) => `${list(names)} alone`,
        'with-help': (names) => `${list(names)} with help`,
        'not-yet': (names) => `${list(names)} not yet`,
        exempt: (names) => `Exempt from ${list(names)}`,
      }),
  },
  targetGroups: {
    refugee: 'Refugee',
    'family-reunified': 'Family reunified',
    'displaced-ukrainian': 'Displaced from Ukraine',
    immigrant: 'Immigrant',
  },
  programmes: {
    introduction: 'introduction programme',
    'self-support': 'self-support and return programme',
    none: 'no programme',
  },
  matchGroups: {
    'job-ready': 'Job-ready',
    'activity-ready': 'Activity-ready',
    'education-ready': 'Education-ready',
  },
  nothingYet: 'Nothing is noted yet.',
  save: 'Save',
  noChange: {
    'not-own-team':
      'The citizen belongs to another team. You can read, but only the citizen’s own team can change anything.',
    'not-accepted': 'The citizen is offered to you. Accept the referral before you change anything.',
    'case-closed': 'The case is closed. Reopen it if something must be changed.',
  },
}

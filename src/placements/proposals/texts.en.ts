import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Proposals and reserved places',
  answers: {
    'declined-by-citizen': 'The citizen said no',
    'declined-by-company': 'The company said no',
    withdrawn: 'We withdrew it',
  },
  reserved: (until) => (until ? `Reserved up to and including ${until}` : 'Reserved'),
  lapsed: (on) => `The place was reserved up to and including ${on} and may have gone to another.`,
  proposed: (on, who) => `Proposed ${on} by ${who}`,
  from: (date, to) => (to ? `${date} – ${to}` : `from ${date}`),
  propose: 'Propose to the citizen',
  agree: 'Make the agreement',
  about: (workplace) => `: ${workplace}`,
  decline: 'The answer was no',
  who: 'Who said no?',
  why: 'Why?',
  whyHint: 'E.g. that the shifts do not fit the kindergarten',
  save: 'Save the answer',
  proposedNotice: 'The proposal is saved.',
  alreadyProposed: 'The place has been proposed already.',
  declinedNotice: 'The answer is saved. The place is free again.',
  eventProposed: (workplace) => `Proposed: ${workplace}`,
  eventDeclined: (workplace) => `Came to nothing: ${workplace}`,
}

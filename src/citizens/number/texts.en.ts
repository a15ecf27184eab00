import type { da } from './texts.da.ts'

export const en: typeof da = {
  shownTitle: 'CPR number',
  shown: 'The number is at the top of the page. The log says that you have seen it.',
  hideAgain: 'Hide again',
  noNumber: 'The citizen has no CPR number here.',
  newTitle: 'New CPR number',
  newLead: (name) => `${name} has got a new number. The old one is kept and still finds the case.`,
  cpr: 'CPR number',
  cprHint: 'Ten digits, e.g. 140392-1234. Birth date and sex are read from the number.',
  from: 'Valid from',
  save: 'Save the number',
  cancel: 'Cancel',
  saved: 'The new number is saved.',
  numberChecked: 'I have seen the number on a card, passport or letter',
  numberCheckedHint:
    'Since 2007 some numbers do not satisfy the check. That often goes for people registered as born on 1 January.',
  backToDetails: 'Details',
  openExisting: 'Open the case with that number',
  errors: {
    'no-number': 'Write the CPR number',
    'no-such-number': 'There is no such number. See whether the digits are right.',
    'unusual-number': 'The number does not satisfy the usual check. Look once more, and tick the box if it is right.',
    'number-taken': 'There is already a case with that number.',
    'in-the-future': 'The date must be today or earlier',
  },
}

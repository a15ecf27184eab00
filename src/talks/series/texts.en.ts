import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'Plan the year’s talks',
  open: 'Plan the year',
  lead: 'Four talks ahead by the deadlines. Change the days as it suits, and book them all at once.',
  nth: (nth) => `Talk ${nth}`,
  proposed: (day) => `Proposed: ${day}`,
  due: (date) => `By ${date}`,
  rule: {
    nth: (nth) => `Deadline of talk ${nth} after takeover`,
    afterLast: (days) => `${days} days after the talk before`,
  },
  fields: {
    kind: 'Which talk?',
    date: 'Date',
    time: 'Time',
    extras: 'Part of the talks',
  },
  book: 'Book the four talks',
  cancel: 'Cancel',
  booked: (count) => `${count} talks are booked.`,
  source: 'The rule',
  errors: {
    'in-the-past': 'That day has passed. Choose today or later.',
    'closed-day': 'That is a weekend or a bank holiday. Choose another day.',
    'out-of-order': 'The talk must come after the one before.',
    'already-booked': 'The citizen already has a talk at that time.',
    'staff-busy': 'Whoever is to hold the talk has another at that time. Choose another.',
  },
}

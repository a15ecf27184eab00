import type { da } from './texts.da.ts'

export const en: typeof da = {
  title: 'School and practice',
  kinds: { school: 'School', practice: 'Practice' },
  weeks: (noted, rule) => `${noted} of ${rule} weeks of school are planned`,
  fiveDays: 'Five days of school are a week.',
  period: (from, to) => `${from} – ${to}`,
  add: 'Add a school period',
  from: 'First day at school',
  to: 'Last day at school',
  dateHint: 'E.g. 3.4.2026',
  save: 'Save the school period',
  remove: 'Remove',
  removeOf: (from) => `the school period from ${from}`,
  added: 'The school period is saved.',
  removed: 'The school period is removed.',
  errors: {
    'ends-before-start': 'The last day is before the first day. Correct one of them.',
    'outside-placement': 'The school period lies outside the IGU.',
    'overlaps-school': 'There is school on those days already.',
  },
}

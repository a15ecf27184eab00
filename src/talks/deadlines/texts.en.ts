import type { da } from './texts.da.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const en: typeof da = {
  title: 'Deadlines of talks',
  lead: (late) => {
    if (late === 0) return 'No talks are late.'
    return late === 1 ? 'One talk is late.' : `${late} talks are late.`
  },
  parts: { sene: 'Late', uge: 'Within a week', maaned: 'Within four weeks', alle: 'All' },
  partsLabel: 'Part',
  why: {
    unrecorded: 'A talk is not recorded',
    missed: 'The citizen did not come',
    'booked-late': 'Booked after the deadline',
    'never-held': 'No talk held yet',
    'not-booked': 'No time is booked',
    booked: 'Booked in time',
  },
  whose: 'Whose citizens',
  whoseOptions: { mine: 'Mine', team: 'The whole team' },
  sorts: { frist: 'Deadline', navn: 'Name' },
  none: 'Nobody here. That is good.',
  caption: 'Deadlines of talks: citizen, latest day, how late, why and by which rule',
  columns: {
    citizen: 'Citizen',
    due: 'By',
    late: 'Late',
    why: 'Why',
    rule: 'Rule',
    last: 'Last talk',
    next: 'Next talk',
    caseworker: 'Caseworker',
  },
  late: days,
  onTime: 'In time',
  nobody: 'None yet',
  nothing: 'Not booked',
  rule: {
    nth: (nth) => `Talk ${nth} after takeover`,
    afterLast: (count) => `${days(count)} after the last`,
  },
  rules: 'The rules',
  toConfirm: 'To be confirmed',
  pages: 'Pages',
}

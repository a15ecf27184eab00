import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  title: (said: string) => `Betalte timer pr. uge: ${said}.`,
  run: (hours: string, from: number, to: number, year: number) =>
    from === to ? `${hours} i uge ${from}, ${year}` : `${hours} i uge ${from} til ${to}, ${year}`,
  selfSupportingAt: (hours: string) => `Selvforsørgende ved ca. ${hours} betalte timer`,
  selfSupportingShort: (hours: string) => `Selvforsørgende ca. ${hours}`,
  now: (hours: string) => `${hours} nu`,
  level: {
    held: (hours: string) => hours,
    agreed: (hours: string) => `aftalt ${hours}`,
    goal: (hours: string) => `mål ${hours}`,
  },
  status: { held: 'holdt', agreed: 'aftalt', goal: 'mål' },
  week: (year: number) => `uge, ${year}`,
  weeks: 'Uger',
  hours: 'Betalte timer pr. uge',
  statusHead: 'Status',
  caption: 'Betalte timer pr. uge',
  none: 'Ingen uger at vise.',
  seeTable: 'Se tallene som tabel',
}
const en: typeof da = {
  title: (said) => `Paid hours a week: ${said}.`,
  run: (hours, from, to, year) =>
    from === to ? `${hours} in week ${from}, ${year}` : `${hours} in weeks ${from} to ${to}, ${year}`,
  selfSupportingAt: (hours) => `Self-supporting at about ${hours} paid hours`,
  selfSupportingShort: (hours) => `Self-supporting about ${hours}`,
  now: (hours) => `${hours} now`,
  level: { held: (hours) => hours, agreed: (hours) => `agreed ${hours}`, goal: (hours) => `goal ${hours}` },
  status: { held: 'done', agreed: 'agreed', goal: 'goal' },
  week: (year) => `week, ${year}`,
  weeks: 'Weeks',
  hours: 'Paid hours a week',
  statusHead: 'Status',
  caption: 'Paid hours a week',
  none: 'No weeks to show.',
  seeTable: 'See the numbers as a table',
}
export const texts = bilingual(da, en)

import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  required: (hours: string) => `krav ${hours}`,
  selfSupporting: (hours: string) => `selvforsørgende ved ca. ${hours} betalte`,
  inTable: 'De samme tal står i tabellen under.',
  week: (year: number) => `uge, ${year}`,
  seeTable: 'Se tallene som tabel',
  caption: 'Timer pr. uge',
  heads: { week: 'Uge', paid: 'Betalte', other: 'Andre', total: 'I alt', required: 'Krav', missing: 'Mangler' },
  none: 'intet krav',
  keys: { paid: 'Betalte timer', other: 'Praktik, dansk og andre timer', required: 'Krav' },
}
const en: typeof da = {
  required: (hours) => `required ${hours}`,
  selfSupporting: (hours) => `self-supporting at about ${hours} paid`,
  inTable: 'The same numbers are in the table below.',
  week: (year) => `week, ${year}`,
  seeTable: 'See the numbers as a table',
  caption: 'Hours a week',
  heads: { week: 'Week', paid: 'Paid', other: 'Other', total: 'In all', required: 'Required', missing: 'Missing' },
  none: 'nothing required',
  keys: { paid: 'Paid hours', other: 'Placement, Danish and other hours', required: 'Required' },
}
export const texts = bilingual(da, en)

import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  today: 'i dag',
  inTable: 'Det samme står i tabellen nedenfor.',
}
const en: typeof da = {
  today: 'today',
  inTable: 'The same is in the table below.',
}
export const texts = bilingual(da, en)

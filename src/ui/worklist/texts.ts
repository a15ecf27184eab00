import { bilingual } from '../../platform/i18n/language.ts'

const da = {
  action: 'Handling',
  sort: 'Sortér',
  show: 'Vis',
  sortBy: (head: string, descending: boolean) => `, sortér efter ${head.toLowerCase()}${descending ? ', omvendt' : ''}`,
  last: 'sidst',
  next: 'næste',
}
const en: typeof da = {
  action: 'Action',
  sort: 'Sort',
  show: 'Show',
  sortBy: (head, descending) => `, sort by ${head.toLowerCase()}${descending ? ', reversed' : ''}`,
  last: 'last',
  next: 'next',
}
export const texts = bilingual(da, en)

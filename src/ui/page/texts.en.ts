import type { da } from './texts.da.ts'

export const en: typeof da = {
  findCitizen: 'Find a citizen by name, CPR or birth date',
  findPlaceholder: 'Find citizen: name, CPR',
  search: 'Search',
  menu: 'Menu',
  yourMenu: ', your menu',
  language: 'Language',
  footer: 'About Fremgang',
  trialTitle: 'Every citizen here is invented. Do not enter real personal data.',
}
